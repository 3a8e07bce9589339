// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.plan.MemberTask.FieldChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In which fields a member is not as the source wants it. What WeCom does not show is compared by what was last sent. */
final class MemberDiff {

    /** What is not a value to compare, or is compared elsewhere. */
    static final Set<String> NOT_COMPARED = Set.of(
            "userid",
            "department",
            "departmentPath",
            "departmentKey",
            "order",
            "is_leader_in_dept",
            "direct_leader",
            "enable",
            "to_invite",
            "status",
            "avatar",
            "thumb_avatar",
            "qr_code",
            "open_userid",
            "isleader",
            "hide_mobile",
            "kind");

    /** WeCom takes no notice of parts of these when the console does not know them, and says nothing. */
    private static final Set<String> TAKEN_IN_PART = Set.of("extattr", "external_profile");

    /** How the state names the form that a field had when something was sent that WeCom may ignore. */
    static final String BEFORE = "@before";

    private final SentHashes sent;

    MemberDiff(SentHashes sent) {
        this.sent = sent;
    }

    /** The fields that differ, apart from departments and leaders. */
    FieldChanges compare(DesiredMember desired, MemberState actual) {
        Map<String, Object> send = new TreeMap<>();
        desired.fields().forEach((field, wanted) -> {
            if (!NOT_COMPARED.contains(field)
                    && !IgnorableFields.isMembersOwn(field, desired, actual)
                    && differs(field, wanted, actual)) {
                send.put(field, merged(field, wanted, actual.fields().get(field)));
            }
        });
        return FieldChanges.of(send.keySet(), send);
    }

    /** Whether a field has to be sent. */
    boolean differs(String field, Object wanted, MemberState actual) {
        Object form = FieldForms.of(field, wanted);
        if (!actual.fields().containsKey(field)) {
            return !sent.isLast(actual.key().text(), field, form)
                    && (!isEmpty(form) || sent.last(actual.key().text(), field) != null);
        }
        Object shown = actual.fields().get(field);
        return !same(field, wanted, shown) && !wasIgnored(field, merged(field, wanted, shown), actual);
    }

    /** Whether that was sent before, when the field was as it is now: WeCom takes no notice of it. */
    private boolean wasIgnored(String field, Object toSend, MemberState actual) {
        return mayBeIgnored(field, actual)
                && sent.isLast(actual.key().text(), field, FieldForms.of(field, toSend))
                && sent.isLast(
                        actual.key().text(),
                        field + BEFORE,
                        FieldForms.of(field, actual.fields().get(field)));
    }

    /** Of a member who is disabled or has left it cannot be seen whether it was ever in use. */
    static boolean mayBeIgnored(String field, MemberState actual) {
        return TAKEN_IN_PART.contains(field)
                || (field.equals("mobile") && (actual.isActive() || actual.isDisabled() || actual.hasLeft()));
    }

    static boolean same(String field, Object wanted, @Nullable Object shown) {
        if (field.equals("extattr")) {
            Map<String, String> attributes = FieldForms.attributes(shown);
            return names(wanted).stream().allMatch(name -> FieldForms.attributes(wanted)
                    .getOrDefault(name, "")
                    .equals(attributes.getOrDefault(name, "")));
        }
        return FieldForms.of(field, wanted).equals(FieldForms.of(field, shown));
    }

    /** Attributes that the source does not have stay: whether WeCom drops those that are not sent is not documented. */
    private static Object merged(String field, Object wanted, @Nullable Object shown) {
        if (!field.equals("extattr")) {
            return wanted;
        }
        List<Object> items = new ArrayList<>(items(wanted));
        Set<String> named = Set.copyOf(names(wanted));
        for (Object item : items(shown)) {
            if (item instanceof Map<?, ?> fields && !named.contains(FieldForms.text(fields.get("name")))) {
                items.add(item);
            }
        }
        Map<String, Object> extattr = wanted instanceof Map<?, ?> map ? copy(map) : new HashMap<>();
        extattr.put("attrs", items);
        return extattr;
    }

    private static List<?> items(@Nullable Object extattr) {
        return extattr instanceof Map<?, ?> map && map.get("attrs") instanceof List<?> items ? items : List.of();
    }

    private static Set<String> names(Object extattr) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Object item : items(extattr)) {
            if (item instanceof Map<?, ?> fields) {
                names.put(FieldForms.text(fields.get("name")), true);
            }
        }
        return names.keySet();
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new HashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }

    static boolean isEmpty(Object form) {
        return form.equals("")
                || (form instanceof Map<?, ?> map && map.isEmpty())
                || (form instanceof Set<?> set && set.isEmpty());
    }
}
