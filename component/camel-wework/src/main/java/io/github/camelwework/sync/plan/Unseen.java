// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says which of the members' fields cannot be compared with the directory, or do not change although they were sent. */
final class Unseen {

    private Unseen() {}

    static void note(PlanInput input, Map<String, MemberTask> tasks, Notes notes) {
        Set<String> refused = notes.refusedPlaces();
        Map<String, Integer> hidden = new TreeMap<>();
        for (MemberWish wish : input.source().members.values()) {
            MemberState actual = input.target().member(wish.key());
            if (actual != null) {
                wish.fields().forEach((field, wanted) -> {
                    if (!MemberDiff.NOT_COMPARED.contains(field)
                            && !actual.fields().containsKey(field)
                            && !MemberDiff.isEmpty(FieldForms.of(field, wanted))) {
                        hidden.merge(field, 1, Integer::sum);
                    }
                });
                if (!refused.contains(wish.place())) {
                    stubborn(wish, actual, tasks.get(wish.key()), notes);
                }
            }
        }
        hidden.forEach((field, count) -> notes.unreadable(
                "members' " + field,
                "WeCom does not show it of %d members; it is compared with what was last sent".formatted(count)));
    }

    private static void stubborn(MemberWish wish, MemberState actual, @Nullable MemberTask task, Notes notes) {
        String field = UniqueField.MOBILE.field();
        boolean differs = wish.fields().containsKey(field)
                && actual.fields().containsKey(field)
                && !FieldForms.of(field, wish.fields().get(field))
                        .equals(FieldForms.of(field, actual.fields().get(field)));
        if (differs && actual.isActive() && (task == null || !task.send().containsKey(field))) {
            notes.skip(
                    "member " + actual.userid(),
                    "mobile was sent and did not change: the member uses WeCom and changes it in the app");
        }
    }
}
