// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that WeCom may leave as they are while it answers that all went well (contacts.md: attributes that the console
 * does not have, a mini program that is not authorised, aliases of mail boxes in part, a department's English name where the
 * corp has one language). For these, errcode 0 proves nothing: only what is read back does.
 */
public final class IgnorableFields {

    private static final String MOBILE = "mobile";
    private static final String AVATAR = "avatar_mediaid";
    private static final Set<String> OF_MEMBERS = Set.of("extattr", "external_profile", "biz_mail_alias", AVATAR);
    private static final Set<String> OF_DEPARTMENTS = Set.of("name_en");
    private static final Set<SyncOperation.Effect> WRITES =
            Set.of(SyncOperation.Effect.CREATE, SyncOperation.Effect.UPDATE);

    private IgnorableFields() {}

    /** Those of a call. */
    public static Set<String> of(SyncStep step, ActualDirectory directory) {
        Set<String> fields = new TreeSet<>(step.fields().keySet());
        fields.removeIf(field -> !WRITES.contains(step.operation().effect())
                || !(step.kind() == SyncKind.MEMBER
                        ? OF_MEMBERS.contains(field) || isMobileInDoubt(field, step, directory)
                        : step.kind() == SyncKind.DEPARTMENT && OF_DEPARTMENTS.contains(field)));
        return fields;
    }

    /** Whether WeCom ever shows the field as it is sent. */
    public static boolean isShown(String field) {
        return !field.equals(AVATAR);
    }

    /**
     * Whether WeCom took the value.
     *
     * @param row as it shows the object now
     * @return null when it does not show the field
     */
    public static @Nullable Boolean took(String field, Object sent, Map<?, ?> row) {
        Object shown = row.get(field);
        if (shown == null && MemberDiff.isEmpty(FieldForms.of(field, sent))) {
            return true;
        }
        return shown == null ? null : MemberDiff.same(field, sent, shown);
    }

    /** What of the value differs, as far as that has a name. */
    public static String whatDiffers(String field, Object sent, @Nullable Object shown) {
        if (!field.equals("extattr")) {
            return field;
        }
        Map<String, String> now = FieldForms.attributes(shown);
        return FieldForms.attributes(sent).entrySet().stream()
                .filter(attribute -> !attribute.getValue().equals(now.get(attribute.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", ", "extattr (", ")"));
    }

    /**
     * Whether it is the mobile of a member who uses WeCom and it is not shown: only the member can change it, and WeCom never
     * says that it ignored the value.
     */
    static boolean isMembersOwn(String field, DesiredMember desired, MemberState actual) {
        return field.equals(MOBILE)
                && actual.isActive()
                && !actual.fields().containsKey(field)
                && !"0".equals(desired.fields().text("enable"));
    }

    /** Only that of a member who never used WeCom is surely taken. */
    private static boolean isMobileInDoubt(String field, SyncStep step, ActualDirectory directory) {
        MemberState actual = directory.member(UserId.of(step.id()));
        return field.equals(MOBILE)
                && actual != null
                && step.operation() == SyncOperation.UPDATE_MEMBER
                && (actual.isActive() || actual.isDisabled() || actual.hasLeft() || !actual.showsWhetherDisabled());
    }
}
