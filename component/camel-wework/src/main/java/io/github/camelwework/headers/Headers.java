// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.headers;

/**
 * The names of the headers that features read and write. {@code WeworkConstants} has all names, with their descriptions, for
 * users and for Camel's tools; a test compares the two.
 */
public final class Headers {

    /** What the name of each header begins with. */
    public static final String PREFIX = "CamelWework";

    public static final String ACCOUNT = PREFIX + "Account";
    public static final String AGENT_ID = PREFIX + "AgentId";
    public static final String APPROVED_PLAN = PREFIX + "ApprovedPlan";
    public static final String ERROR_CODE = PREFIX + "ErrorCode";
    public static final String ERROR_MESSAGE = PREFIX + "ErrorMessage";
    public static final String EVENT_MSG_TYPE = PREFIX + "EventMsgType";
    public static final String EXPIRES_AT = PREFIX + "ExpiresAt";
    public static final String INVALID_PARTY = PREFIX + "InvalidParty";
    public static final String INVALID_TAG = PREFIX + "InvalidTag";
    public static final String INVALID_USER = PREFIX + "InvalidUser";
    public static final String MEDIA_TYPE = PREFIX + "MediaType";
    public static final String MSG_ID = PREFIX + "MsgId";
    public static final String MSG_IDS = PREFIX + "MsgIds";
    public static final String NEW_CHAT_ID = PREFIX + "NewChatId";
    public static final String NEW_ID = PREFIX + "NewId";
    public static final String NEW_MEDIA_ID = PREFIX + "NewMediaId";
    public static final String PLAN_HASH = PREFIX + "PlanHash";
    public static final String RESPONSE_CODE = PREFIX + "ResponseCode";
    public static final String RESUME_KEY = PREFIX + "ResumeKey";
    public static final String SYNC_DONE = PREFIX + "SyncDone";
    public static final String SYNC_FAILED = PREFIX + "SyncFailed";
    public static final String SYNC_REFUSED = PREFIX + "SyncRefused";
    public static final String UNLICENSED_USER = PREFIX + "UnlicensedUser";
    public static final String URL = PREFIX + "Url";

    private Headers() {}
}
