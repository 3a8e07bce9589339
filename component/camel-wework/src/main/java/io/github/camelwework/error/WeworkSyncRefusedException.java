// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncPlan;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A brake of {@code contact/sync}: the plan removes too much, or the directory has changed. Nothing at all was changed. */
public final class WeworkSyncRefusedException extends WeworkException {

    private static final long serialVersionUID = 1L;

    private static final String OPERATION = "contact/sync";

    private final SyncBrake brake;
    private final SyncPlan plan;

    /** An exception for a plan that a brake stops. */
    public WeworkSyncRefusedException(SyncBrake brake, SyncPlan plan) {
        this(failure(brake, plan), null, brake, plan);
    }

    private WeworkSyncRefusedException(Failure failure, @Nullable Throwable cause, SyncBrake brake, SyncPlan plan) {
        super(failure, cause);
        this.brake = brake;
        this.plan = plan;
    }

    private static Failure failure(SyncBrake brake, SyncPlan plan) {
        String numbers = plan.findings().whyBraked().stream()
                .filter(note -> note.place().equals(brake.place()))
                .map(note -> ": " + note.why())
                .collect(Collectors.joining());
        String reason = "%s: %s%s; nothing was changed; the plan: %s%s"
                .formatted(brake, brake.meaning(), numbers, plan.summary(), asides(plan.findings()));
        Remedy remedy = brake == SyncBrake.STALE_PLAN
                ? new Remedy("Make a new plan from the same source and review it.", "通讯录在生成计划之后已变化：请用同一数据源重新生成计划并核对。")
                : new Remedy(
                        ("Review the plan: if the source is wrong, correct it; if the whole plan is intended, set"
                                        + " approvedPlan=%s, which lets exactly this plan pass once.")
                                .formatted(plan.planHash()),
                        "请核对计划：数据源有误则更正；确认无误后设置 approvedPlan=%s，仅此计划可通过一次。".formatted(plan.planHash()));
        return Failure.of(OPERATION, reason, remedy);
    }

    /** Bad rows are why much seems to be missing, more often than not. */
    private static String asides(SyncFindings findings) {
        StringBuilder asides = new StringBuilder();
        findings.skipped().stream()
                .filter(note -> note.place().equals(SyncFindings.SPARED_MEMBERS))
                .forEach(note -> asides.append("; ").append(note.why()));
        if (!findings.refused().isEmpty()) {
            SyncNote first = findings.refused().get(0);
            asides.append("; %d rows are invalid, among them %s: %s"
                    .formatted(findings.refused().size(), first.place(), first.why()));
        }
        return asides.toString();
    }

    /** What stopped the plan; the first one where there are several. */
    public SyncBrake getBrake() {
        return brake;
    }

    /** What would have been done. */
    public SyncPlan getPlan() {
        return plan;
    }

    /** The hash by which the plan can be approved. */
    public String getPlanHash() {
        return plan.planHash();
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkSyncRefusedException(other, cause, brake, plan);
    }
}
