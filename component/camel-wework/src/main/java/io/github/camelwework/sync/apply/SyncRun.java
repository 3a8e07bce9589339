// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.client.Pauses;
import io.github.camelwework.environment.Environment;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.directory.DirectoryHash;
import io.github.camelwework.sync.plan.Brakes;
import io.github.camelwework.sync.plan.LastTotals;
import io.github.camelwework.sync.plan.MissingMarks;
import io.github.camelwework.sync.plan.PlanInput;
import io.github.camelwework.sync.plan.SyncMemory;
import io.github.camelwework.sync.plan.SyncPlanner;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** One run: reads, plans, and applies. Used once; not safe for threads. */
public final class SyncRun {

    /**
     * What a run works with.
     *
     * @param key of the corp's state in the store
     * @param executor its threads wait for calls that are made at once
     * @param mayGoOn asked before each call; false when the component stops or another has become the owner of the state
     * @param owned asked before the state is written; false when another has become its owner
     */
    public record Tools(
            SyncCalls calls,
            WeworkStateStore store,
            String key,
            Environment environment,
            Pauses pauses,
            SyncProgress progress,
            Executor executor,
            BooleanSupplier mayGoOn,
            BooleanSupplier owned) {}

    /** Where the plan of a run comes from. */
    private enum PlanOrigin {
        /** The run made it from its source. */
        SOURCE("apply"),
        /** The body was the plan. */
        BODY("plan");

        private final String mode;

        PlanOrigin(String mode) {
            this.mode = mode;
        }
    }

    private final Tools tools;
    private final RunRules rules;
    private final StoredState book;

    /** A run that is not begun; reads what the last one left. */
    public SyncRun(Tools tools, RunRules rules) {
        this.tools = tools;
        this.rules = rules;
        book = StoredState.open(tools.store(), tools.key(), tools.owned(), tools.environment());
    }

    /** The plan; nothing is changed, in WeCom or in the state. */
    public SyncPlan plan(DesiredDirectory source) {
        return plan(source, DirectoryLoader.read(tools.calls(), source.mentionsTags()));
    }

    /**
     * Plans and applies.
     *
     * @throws WeworkSyncRefusedException when a brake stops the plan
     */
    public SyncReport apply(DesiredDirectory source) {
        UnfinishedJob.settle(tools, book);
        ActualDirectory directory = DirectoryLoader.read(tools.calls(), source.mentionsTags());
        SyncPlan plan = plan(source, directory);
        requireBrakesOff(plan, plan.findings().brakes());
        return apply(PlanOrigin.SOURCE, plan, directory);
    }

    /**
     * Applies a plan as it is.
     *
     * @throws WeworkSyncRefusedException when the directory is no longer as it was, or a brake stops the plan
     */
    public SyncReport apply(SyncPlan plan) {
        PlanCheck.check(plan, rules.policy());
        UnfinishedJob.settle(tools, book);
        boolean tags = plan.basis().totals().getOrDefault("tags", 0) > 0
                || plan.steps().stream().anyMatch(step -> step.kind() == SyncKind.TAG);
        ActualDirectory directory = DirectoryLoader.read(tools.calls(), tags);
        if (!DirectoryHash.of(directory, plan.basis().managedFields())
                .equals(plan.basis().targetHash())) {
            throw new WeworkSyncRefusedException(SyncBrake.STALE_PLAN, plan);
        }
        Brakes brakes = new Brakes(rules.policy().limits(), memory(directory).lastTotals());
        boolean empty = plan.basis().emptySource();
        requireBrakesOff(plan.with(brakes.of(plan, empty), brakes.why(plan, empty)), brakes.of(plan, empty));
        return apply(PlanOrigin.BODY, plan, directory);
    }

    private SyncPlan plan(DesiredDirectory source, ActualDirectory directory) {
        return SyncPlanner.plan(new PlanInput(source, directory, rules.policy(), memory(directory)));
    }

    private SyncMemory memory(ActualDirectory directory) {
        SyncMemory memory = book.state().memory();
        RunState.OpenRun open = book.state().open();
        return open == null
                ? memory
                : memory.with(LastTotals.of(
                        memory.lastTotals(),
                        open.removals(),
                        directory,
                        rules.policy().managedDepartment()));
    }

    private void requireBrakesOff(SyncPlan plan, List<SyncBrake> brakes) {
        if (brakes.isEmpty() || isRestOfOpenRun(plan, brakes)) {
            return;
        }
        boolean approved = plan.planHash().equalsIgnoreCase(rules.approvedPlan())
                && !book.state().usedApprovals().contains(plan.planHash());
        if (!approved) {
            throw new WeworkSyncRefusedException(brakes.get(0), plan);
        }
    }

    /** An approval of the whole plan covers its rest, as long as the source is the same. */
    private boolean isRestOfOpenRun(SyncPlan plan, List<SyncBrake> brakes) {
        RunState.OpenRun open = book.state().open();
        return open != null
                && !brakes.contains(SyncBrake.SHRUNKEN_TARGET)
                && open.sourceHash().equals(plan.basis().sourceHash())
                && open.removals().containsAll(Removals.of(plan));
    }

    private SyncReport apply(PlanOrigin origin, SyncPlan plan, ActualDirectory directory) {
        SyncMemory memory = memory(directory);
        Map<String, Integer> last = memory.lastTotals().isEmpty() ? plan.basis().totals() : memory.lastTotals();
        MissingMarks marks = origin == PlanOrigin.BODY
                ? MissingMarks.ofGivenPlan(memory, plan, directory)
                : MissingMarks.ofRun(memory, plan);
        RunOutcome outcome = new RunOutcome(plan);
        List<SyncNote> ignored = List.of();
        if (!plan.isEmpty()) {
            // Before the first call: a kill must not make somebody else's doing of it.
            SyncMemory begun = memory.applied(plan, last, marks.during());
            book.write(new RunState(begun, approvals(plan), openRun(plan, directory)));
            new StepRunner(tools, rules, book, directory, outcome).run(plan);
            ignored = IgnoredFieldCheck.of(tools.calls(), plan, directory, outcome);
        }
        MissingMarks.Done done = outcome.members();
        finish(plan, outcome, memory.applied(plan, Totals.after(plan, outcome, directory), marks.after(done)));
        return SyncReport.of(
                origin.mode,
                plan,
                outcome.doneActions(),
                outcome.failures(),
                ignored,
                tools.calls().counts());
    }

    /** A run that changed nothing of what is remembered does not write: the next would write the same. */
    private void finish(SyncPlan plan, RunOutcome outcome, SyncMemory after) {
        SyncMemory memory = book.state().memory();
        Set<String> used = approvals(plan);
        if (!plan.isEmpty() && outcome.doneActions().isEmpty()) {
            // Nothing passed with it.
            used.remove(plan.planHash());
        }
        boolean same = plan.isEmpty()
                && book.state().open() == null
                && used.equals(book.state().usedApprovals())
                && after.missingSince().equals(memory.missingSince())
                && after.ids().equals(memory.ids())
                && after.lastTotals().equals(memory.lastTotals());
        if (!same) {
            book.write(new RunState(after, used, null));
        }
    }

    private Set<String> approvals(SyncPlan plan) {
        Set<String> used = new HashSet<>(book.state().usedApprovals());
        if (plan.planHash().equalsIgnoreCase(rules.approvedPlan())) {
            used.add(plan.planHash());
        }
        return used;
    }

    private static RunState.OpenRun openRun(SyncPlan plan, ActualDirectory directory) {
        return new RunState.OpenRun(plan.basis().sourceHash(), Removals.of(plan, directory));
    }
}
