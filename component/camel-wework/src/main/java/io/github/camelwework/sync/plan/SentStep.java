// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DepartmentValues;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to be remembered of a call that WeCom took: the hashes of what it does not show, or may not have taken notice of. */
final class SentStep {

    /** What is seen anyway, or is no value. */
    private static final Set<String> NOT_KEPT = Set.of("userid", "department", "to_invite", "id", "parentid");

    private final SyncStep step;
    private final SentHashes sent;

    private SentStep(SyncStep step, SentHashes sent) {
        this.step = step;
        this.sent = sent;
    }

    /** Keeps what has to be kept. */
    static void keep(SyncStep step, ActualDirectory directory, SyncMemory memory) {
        if (step.kind() == SyncKind.MEMBER) {
            SentStep kept = new SentStep(step, memory.sentMembers());
            kept.member(directory.member(UserId.of(step.id())));
        } else if (step.kind() == SyncKind.TAG) {
            SentTags.keep(step.operation(), step.id(), SentTags.toRemember(step, directory), memory.sentMembers());
        } else if (step.kind() == SyncKind.DEPARTMENT) {
            SentStep kept = new SentStep(step, memory.sentDepartments());
            kept.department(directory.departments().get((int) FieldForms.number(step.id())));
        }
    }

    private void member(@Nullable MemberState before) {
        String key = UserId.of(step.id()).text();
        if (step.operation().effect() == SyncOperation.Effect.DELETE) {
            sent.forget(key);
            return;
        }
        Map<String, Long> hashes = new TreeMap<>();
        step.fields().forEach((field, value) -> {
            if (!NOT_KEPT.contains(field)) {
                // Of leaders only those that the app sees are shown.
                if (before == null || !before.fields().containsKey(field) || field.equals("direct_leader")) {
                    hashes.put(field, sent.hash(field, form(field, value)));
                } else if (MemberDiff.mayBeIgnored(field, before)) {
                    hashes.put(field, sent.hash(field, form(field, value)));
                    String then = field + MemberDiff.BEFORE;
                    hashes.put(then, sent.hash(then, form(field, before.fields().get(field))));
                }
            }
        });
        forgetOthers(key, hashes);
        sent.put(key, hashes);
    }

    /** What was sent of a field before is not what it has now, and nothing was ever sent of somebody who is new. */
    private void forgetOthers(String key, Map<String, Long> kept) {
        if (step.operation().effect() == SyncOperation.Effect.CREATE) {
            sent.forget(key);
            return;
        }
        List<String> others = new ArrayList<>();
        for (String field : step.fields().keySet()) {
            if (!kept.containsKey(field)) {
                others.add(field);
            }
            if (!kept.containsKey(field + MemberDiff.BEFORE)) {
                others.add(field + MemberDiff.BEFORE);
            }
        }
        sent.forget(key, others);
    }

    private Object form(String field, @Nullable Object value) {
        return DepartmentValues.BESIDE.contains(field)
                ? MembershipDiff.form(DepartmentValues.beside(
                        FieldForms.numbers(step.fields().get("department")), FieldForms.numbers(value)))
                : FieldForms.of(field, value);
    }

    private void department(@Nullable DepartmentState before) {
        if (step.operation().effect() == SyncOperation.Effect.DELETE) {
            sent.forget(step.id());
            return;
        }
        Map<String, Long> hashes = new TreeMap<>();
        step.fields().forEach((field, value) -> {
            boolean unseen = before == null || before.name() == null || field.equals("name_en");
            if (unseen && (field.equals("name") || field.equals("name_en"))) {
                hashes.put(field, sent.hash(field, String.valueOf(value)));
            }
        });
        forgetOthers(step.id(), hashes);
        sent.put(step.id(), hashes);
    }
}
