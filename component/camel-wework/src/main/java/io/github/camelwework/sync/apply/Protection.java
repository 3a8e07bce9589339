// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Whom a plan may not remove although it was made where they were not protected. */
final class Protection {

    private Protection() {}

    /**
     * Refuses a plan that deletes or disables somebody of those.
     *
     * @param users userids in lower case
     */
    static void check(SyncPlan plan, Collection<String> users) {
        List<String> removed = plan.steps().stream()
                .filter(step -> users.contains(step.id().toLowerCase(Locale.ROOT)) && removes(step))
                .map(SyncStep::id)
                .distinct()
                .toList();
        if (!removed.isEmpty()) {
            throw new WeworkRequestException(Failure.of(
                    "contact/sync",
                    "the plan deletes or disables %s, whom protectedUsers protects here; nothing was changed"
                            .formatted(removed),
                    new Remedy("Make the plan with the same protectedUsers.", "请使用相同的 protectedUsers 重新生成计划。")));
        }
    }

    private static boolean removes(SyncStep step) {
        return step.operation().equals("user/delete")
                || (step.operation().equals("user/update")
                        && "0".equals(String.valueOf(step.fields().get("enable"))));
    }
}
