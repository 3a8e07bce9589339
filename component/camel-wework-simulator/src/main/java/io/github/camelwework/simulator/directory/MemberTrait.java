// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

/** What is true of a member beside the fields that the API writes. */
public enum MemberTrait {
    /** Has logged in: status 1, and an API write of the mobile is ignored in silence. */
    ACTIVATED,
    /** Has no basic interface licence: message/send lists the member in {@code unlicenseduser}. */
    UNLICENSED,
    /** Has a WeChat account bound, so that there is an openid; 43004 otherwise. */
    WECHAT_BOUND,
    /** Created the corp and cannot be deleted (301005). */
    CREATOR,
    /** The userid was made by the system and may be changed, once (301036 otherwise). */
    GENERATED_USERID,
    /** The corporate mailbox was made by the system and may be changed, once (60144 otherwise). */
    ASSIGNED_BIZ_MAIL,
    /** Left the corp: status 5. */
    LEFT
}
