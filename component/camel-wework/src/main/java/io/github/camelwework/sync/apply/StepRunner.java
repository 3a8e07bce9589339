// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Takes a plan step by step: single calls, files of members or departments, and lists of members to delete. */
final class StepRunner {

    private static final int DELETED_AT_ONCE = 200;
    private static final int WORTH_A_LIST = 10;
    private static final int FROM_DEPARTMENTS = 20;
    private static final List<String> PLACES = List.of("department", "partylist");

    private final SyncRun.Tools tools;
    private final RunRules rules;
    private final StoredState book;
    private final ActualDirectory directory;
    private final RunOutcome outcome;
    private final WaitingCaller caller;
    private final ConcurrentSteps singles;
    private int done;

    StepRunner(SyncRun.Tools tools, RunRules rules, StoredState book, ActualDirectory directory, RunOutcome outcome) {
        this.tools = tools;
        this.rules = rules;
        this.book = book;
        this.directory = directory;
        this.outcome = outcome;
        caller = new WaitingCaller(tools);
        // One at a time needs no other thread.
        Executor executor = rules.concurrency() == 1 ? Runnable::run : tools.executor();
        singles = new ConcurrentSteps(
                rules.concurrency(),
                directory,
                step -> CompletableFuture.supplyAsync(
                        () -> caller.call(
                                () -> tools.calls().call(step.operation().path(), step.fields())),
                        executor),
                new CallResults(book, directory, outcome, caller, () -> count(1)));
    }

    void run(SyncPlan plan) {
        tools.progress().applies(plan);
        JobRunner jobs = new JobRunner(tools, book, directory, outcome, caller);
        BitSet parties = JobSelection.departments(plan, directory, FROM_DEPARTMENTS);
        if (!parties.isEmpty() && jobs.departments(chosen(plan, parties))) {
            count(parties.cardinality());
        } else {
            parties.clear();
        }
        BitSet members = JobSelection.members(plan, directory, rules.jobsFrom());
        List<SyncStep> deletions = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            SyncStep step = plan.steps().get(i);
            boolean deletion = step.operation() == SyncOperation.DELETE_MEMBER;
            if (!deletion) {
                delete(deletions);
            }
            if (members.get(i) && i == members.length() - 1) {
                singles.settle();
                List<SyncStep> rows = chosen(plan, members).stream()
                        .filter(this::hasItsPlaces)
                        .toList();
                List<SyncStep> left = jobs.members(rows);
                count(members.cardinality() - left.size());
                left.forEach(singles::add);
            } else if (deletion) {
                deletions.add(step);
            } else if (!members.get(i) && !parties.get(i)) {
                single(step);
            }
        }
        delete(deletions);
        singles.settle();
    }

    private static List<SyncStep> chosen(SyncPlan plan, BitSet positions) {
        return positions.stream().mapToObj(plan.steps()::get).toList();
    }

    /** WeCom would make a department for an id that it does not know: whose department failed must not be sent. */
    private boolean hasItsPlaces(SyncStep step) {
        for (String field : PLACES) {
            if (step.fields().get(field) instanceof List<?> ids) {
                for (Object id : ids) {
                    if (outcome.couldNotMake(String.valueOf(id))) {
                        outcome.failed(
                                step,
                                "its department " + id + " could not be made, so nothing was sent",
                                "See why the department failed.");
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void single(SyncStep step) {
        // Departments are made one by one: which of them failed is known here.
        if (hasItsPlaces(step)) {
            singles.add(step);
        } else {
            count(1);
        }
    }

    private void delete(List<SyncStep> deletions) {
        for (int from = 0; from < deletions.size(); from += DELETED_AT_ONCE) {
            List<SyncStep> slice = deletions.subList(from, Math.min(deletions.size(), from + DELETED_AT_ONCE));
            if (slice.size() < WORTH_A_LIST || !deleteAtOnce(slice)) {
                slice.forEach(this::single);
            }
        }
        deletions.clear();
    }

    /** All or none: one id that WeCom does not take, and each goes alone. */
    private boolean deleteAtOnce(List<SyncStep> slice) {
        singles.settle();
        List<String> userids = slice.stream().map(SyncStep::id).toList();
        try {
            caller.call(() -> tools.calls().call("user/batchdelete", Map.of("useridlist", userids)));
        } catch (WeworkException e) {
            caller.requireOfOneObject(e);
            return false;
        }
        slice.forEach(step -> book.taken(step, directory));
        count(slice.size());
        return true;
    }

    private void count(int steps) {
        done += steps;
        tools.progress().now(done, outcome.failures().size());
    }

    static WeworkException exception(String operation, int errcode, String errmsg) {
        return WeworkException.of(operation, ErrorAnswer.of(errcode, errmsg), Undelivered.NONE);
    }
}
