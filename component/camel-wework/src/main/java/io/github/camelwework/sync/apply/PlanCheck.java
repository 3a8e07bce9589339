// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.Brakes;
import io.github.camelwework.sync.plan.SyncPolicy;
import java.util.List;
import java.util.stream.Stream;

/** Whether a plan that was made elsewhere may be applied here. */
final class PlanCheck {

    private PlanCheck() {}

    /**
     * Refuses a plan for another part of the corp, and one that removes protected members.
     *
     * @throws WeworkRequestException before anything is changed
     */
    static void check(SyncPlan plan, SyncPolicy policy) {
        if (plan.basis().managedDepartment() != policy.managedDepartment()) {
            throw refused(
                    "the plan was made for managedDepartment=%d, and this endpoint has managedDepartment=%d"
                            .formatted(plan.basis().managedDepartment(), policy.managedDepartment()),
                    new Remedy("Make the plan with the same managedDepartment.", "请使用相同的 managedDepartment 重新生成计划。"));
        }
        Stream<String> bySteps =
                plan.steps().stream().filter(PlanCheck::removes).map(SyncStep::id);
        Stream<String> byActions = plan.actions().stream()
                .filter(action -> action.kind() == SyncKind.MEMBER && Brakes.isRemoval(action))
                .map(SyncAction::id);
        List<String> removed = Stream.concat(bySteps, byActions)
                .filter(userid -> policy.isProtected(UserId.of(userid)))
                .distinct()
                .toList();
        if (!removed.isEmpty()) {
            throw refused(
                    "the plan deletes, disables or moves out %s, whom protectedUsers protects here".formatted(removed),
                    new Remedy("Make the plan with the same protectedUsers.", "请使用相同的 protectedUsers 重新生成计划。"));
        }
    }

    private static WeworkRequestException refused(String reason, Remedy remedy) {
        return new WeworkRequestException(Failure.of("contact/sync", reason + "; nothing was changed", remedy));
    }

    private static boolean removes(SyncStep step) {
        return step.operation() == SyncOperation.DELETE_MEMBER
                || (step.operation() == SyncOperation.UPDATE_MEMBER
                        && "0".equals(String.valueOf(step.fields().get("enable"))));
    }
}
