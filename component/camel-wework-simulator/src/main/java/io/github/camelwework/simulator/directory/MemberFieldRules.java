// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.List;

/** The text fields of a member and their limits (doc 90195). */
final class MemberFieldRules {

    static final String MAIL_FORM = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";

    static final FieldRule USERID =
            FieldRule.form("userid", "[A-Za-z0-9][A-Za-z0-9_@.-]*", 1, 64, Refusal.USERID_INVALID);
    static final FieldRule EMAIL = FieldRule.form("email", MAIL_FORM, 6, 64, Refusal.EMAIL_INVALID);

    static final List<FieldRule> TABLE = List.of(
            FieldRule.characters("name", 1, 64, Refusal.NAME_INVALID),
            FieldRule.characters("alias", 0, 64, Refusal.ARGUMENT_INVALID),
            FieldRule.characters("english_name", 0, 64, Refusal.ENGLISH_NAME_INVALID),
            FieldRule.form("mobile", "\\+?[0-9][0-9 -]+", 5, 32, Refusal.MOBILE_INVALID),
            EMAIL,
            FieldRule.form("biz_mail", MAIL_FORM, 6, 63, Refusal.BIZ_MAIL_INVALID),
            FieldRule.form("telephone", "[0-9+,-]+", 1, 32, Refusal.TELEPHONE_INVALID),
            FieldRule.form("gender", "[012]", 1, 1, Refusal.ARGUMENT_INVALID),
            FieldRule.characters("position", 0, 128, Refusal.POSITION_INVALID),
            FieldRule.characters("external_position", 0, 12, Refusal.ARGUMENT_INVALID),
            FieldRule.characters("address", 0, 128, Refusal.ARGUMENT_INVALID));

    private MemberFieldRules() {}
}
