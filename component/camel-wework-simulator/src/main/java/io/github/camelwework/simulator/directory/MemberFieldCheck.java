// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Turns the fields of user/create or user/update into those that are kept, each checked by itself. */
final class MemberFieldCheck {

    private static final int MAX_LEADERS = 5;
    private static final int MAX_ALIASES = 5;
    private static final FieldRule ALIAS =
            FieldRule.form("item", MemberFieldRules.MAIL_FORM, 6, 63, Refusal.BIZ_MAIL_ALIAS_INVALID);

    /** What a call says once, or what {@link Placement} keeps. */
    private static final Set<String> NOT_KEPT = Set.of(
            "userid",
            "new_userid",
            "to_invite",
            "avatar_mediaid",
            "department",
            "order",
            "is_leader_in_dept",
            "main_department");

    private final Directory directory;

    MemberFieldCheck(Directory directory) {
        this.directory = directory;
    }

    /** The fields to keep, with values in their documented types. A null counts as left out. Unknown fields are kept as they came. */
    ObjectNode keep(JsonFields input) {
        ObjectNode kept = input.json().deepCopy();
        kept.remove(NOT_KEPT);
        kept.properties().removeIf(field -> field.getValue().isNull());
        for (FieldRule rule : MemberFieldRules.TABLE) {
            String value = input.text(rule.field());
            if (value != null) {
                rule.check(value);
                kept.put(rule.field(), value);
            }
        }
        keepEnable(input, kept);
        checkLeaders(input);
        checkAliases(input);
        AttributeRules.of(directory.settings().console()).apply(kept);
        return kept;
    }

    private static void keepEnable(JsonFields input, ObjectNode kept) {
        Long enable = input.whole("enable");
        if (enable != null) {
            Refusal.ARGUMENT_INVALID.unless(enable == 0 || enable == 1);
            kept.put("enable", enable.intValue());
        }
    }

    private void checkLeaders(JsonFields input) {
        List<String> leaders = input.texts("direct_leader", Refusal.ARGUMENT_INVALID);
        Refusal.TOO_MANY_LEADERS.when(leaders.size() > MAX_LEADERS);
        leaders.forEach(directory.members()::require);
    }

    private static void checkAliases(JsonFields input) {
        if (input.json().path("biz_mail_alias") instanceof ObjectNode alias) {
            List<String> addresses = new JsonFields(alias).texts("item", Refusal.BIZ_MAIL_ALIAS_INVALID);
            Refusal.BIZ_MAIL_ALIAS_INVALID.when(addresses.size() > MAX_ALIASES);
            addresses.forEach(ALIAS::check);
        }
    }
}
