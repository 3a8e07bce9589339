// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.directory.UserId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says which of the members' fields cannot be compared with the directory, or do not change although they were sent. */
final class UnverifiableFields {

    private UnverifiableFields() {}

    static void note(PlanInput input, Map<UserId, MemberTask> tasks, Notes notes) {
        Set<String> refused = notes.refusedPlaces();
        Map<String, Integer> hidden = new TreeMap<>();
        int own = 0;
        for (DesiredMember desired : input.desired().members()) {
            MemberState actual = input.actual().member(desired.key());
            if (actual != null) {
                desired.fields().forEach((field, wanted) -> {
                    if (!MemberDiff.NOT_COMPARED.contains(field)
                            && !actual.fields().containsKey(field)
                            && !MemberDiff.isEmpty(FieldForms.of(field, wanted))) {
                        hidden.merge(field, 1, Integer::sum);
                    }
                });
                if (!refused.contains(desired.place())) {
                    stubborn(desired, actual, tasks.get(desired.key()), notes);
                    own += isHiddenMobileOfTheirOwn(input, desired, actual) ? 1 : 0;
                }
            }
        }
        if (own > 0) {
            notes.skip(
                    "members' mobile",
                    "is not sent of %d members who use WeCom: it shows none of theirs, and takes a change from the member alone, in the app"
                            .formatted(own));
        }
        hidden.forEach((field, count) -> notes.unreadable(
                "members' " + field,
                "WeCom does not show it of %d members; it is compared with what was last sent".formatted(count)));
    }

    private static void stubborn(DesiredMember desired, MemberState actual, @Nullable MemberTask task, Notes notes) {
        desired.fields().forEach((field, wanted) -> {
            Object shown = actual.fields().get(field);
            boolean isKept = !MemberDiff.NOT_COMPARED.contains(field)
                    && shown != null
                    && (task == null || !task.send().containsKey(field))
                    && !MemberDiff.same(field, wanted, shown);
            if (isKept && field.equals(UniqueField.MOBILE.field()) && actual.isActive()) {
                notes.skip(
                        "member " + actual.userid(),
                        "mobile was sent and did not change: the member uses WeCom and changes it in the app");
            } else if (isKept && MemberDiff.mayBeIgnored(field, actual)) {
                notes.skip(
                        "member " + actual.userid(),
                        "%s was sent before, and WeCom kept what it had: see whether its console has that attribute or takes that change"
                                .formatted(IgnorableFields.whatDiffers(field, wanted, shown)));
            }
        });
    }

    /** What was sent before the member began to use WeCom, it took. */
    private static boolean isHiddenMobileOfTheirOwn(PlanInput input, DesiredMember desired, MemberState actual) {
        String field = UniqueField.MOBILE.field();
        return desired.fields().containsKey(field)
                && IgnorableFields.isMembersOwn(field, desired, actual)
                && !input.memory()
                        .sentMembers()
                        .isLast(
                                actual.key().text(),
                                field,
                                FieldForms.of(field, desired.fields().get(field)));
    }
}
