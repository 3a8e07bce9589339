// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncFailure;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.MissingMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The results of the steps of a plan. Not safe for threads. */
final class RunOutcome {

    private final SyncPlan plan;
    private final List<SyncFailure> failures = new ArrayList<>();
    private final Set<Subject> failed = new HashSet<>();
    private final Map<Subject, Set<String>> ignored = new HashMap<>();
    private final Set<String> unmade = new HashSet<>();
    private final Set<UserId> failedMembers = new HashSet<>();
    private final Set<UserId> refusedMembers = new HashSet<>();

    RunOutcome(SyncPlan plan) {
        this.plan = plan;
    }

    void failed(SyncStep step, WeworkException failure) {
        failed(
                step,
                new SyncFailure(
                        step.kind(),
                        step.id(),
                        step.operation().path(),
                        failure.getErrorCode(),
                        String.valueOf(failure.getMessage()),
                        failure.getRemedy()));
    }

    void failed(SyncStep step, String message, String remedy) {
        failed(step, new SyncFailure(step.kind(), step.id(), step.operation().path(), null, message, remedy));
    }

    boolean hasFailed(SyncKind kind, String id) {
        return failed.contains(Subject.of(kind, id));
    }

    /** Whether the department is not there because it could not be made. */
    boolean couldNotMake(String department) {
        return unmade.contains(department);
    }

    /** The results for the members that a mark may be about. */
    MissingMarks.Done members() {
        Set<UserId> notDisabled = plan.actions().stream()
                .filter(action -> action.kind() == SyncKind.MEMBER && action.verb() == SyncVerb.DISABLED)
                .map(action -> UserId.of(action.id()))
                .filter(refusedMembers::contains)
                .collect(Collectors.toSet());
        return new MissingMarks.Done(failedMembers, notDisabled);
    }

    List<SyncFailure> failures() {
        return failures;
    }

    /** WeCom took the call and left the field as it was, or may have. */
    void ignored(SyncKind kind, String id, String field) {
        ignored.computeIfAbsent(Subject.of(kind, id), none -> new HashSet<>()).add(field);
    }

    /** The actions of the plan of which no call failed, and which changed more than what WeCom left as it was. */
    List<SyncAction> doneActions() {
        return plan.actions().stream()
                .filter(action -> !hasFailed(action.kind(), action.id()))
                .filter(action -> action.verb() != SyncVerb.UPDATED
                        || !ignored.getOrDefault(Subject.of(action.kind(), action.id()), Set.of())
                                .containsAll(action.changes())
                        || action.changes().isEmpty())
                .toList();
    }

    private void failed(SyncStep step, SyncFailure failure) {
        failures.add(failure);
        failed.add(Subject.of(step.kind(), step.id()));
        boolean leadersOnly =
                step.fields().containsKey("direct_leader") && !step.fields().containsKey("enable");
        if (step.kind() == SyncKind.MEMBER && !leadersOnly) {
            UserId member = UserId.of(step.id());
            failedMembers.add(member);
            if (failure.errcode() != null) {
                refusedMembers.add(member);
            }
        }
        if (step.operation() == SyncOperation.CREATE_DEPARTMENT) {
            unmade.add(step.id());
        }
    }
}
