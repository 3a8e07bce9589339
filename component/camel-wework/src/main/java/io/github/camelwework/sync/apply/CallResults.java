// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Remembers what WeCom took of single calls, and says what it did not. */
final class CallResults implements ConcurrentSteps.Listener {

    private final StoredState book;
    private final ActualDirectory directory;
    private final RunOutcome outcome;
    private final WaitingCaller caller;
    private final Runnable counted;

    /**
     * No call yet.
     *
     * @param counted runs after each
     */
    CallResults(
            StoredState book, ActualDirectory directory, RunOutcome outcome, WaitingCaller caller, Runnable counted) {
        this.book = book;
        this.directory = directory;
        this.outcome = outcome;
        this.caller = caller;
        this.counted = counted;
    }

    @Override
    public void taken(SyncStep step, Answer answer) {
        List<String> missed = missed(answer.result());
        // Of those that it left out some may not be shown: as long as they are not remembered, they are tried again.
        if (missed.isEmpty() || step.operation() != SyncOperation.ASSIGN_TAG) {
            book.taken(step, directory);
        }
        judge(step, answer.result(), missed);
        counted.run();
    }

    @Override
    public void refused(SyncStep step, WeworkException failure) {
        // What was to be deleted is gone, for example by a call whose answer was lost.
        if (OperationCatalog.instance().isGone(step.operation().path(), failure.getErrorCode())) {
            book.taken(step, directory);
            counted.run();
            return;
        }
        caller.requireOfOneObject(failure);
        outcome.failed(step, failure);
        counted.run();
    }

    /** What WeCom answers with errcode 0 and did not do. */
    private void judge(SyncStep step, WeworkResult result, List<String> missed) {
        if (result.get("created_department_list") instanceof Map<?, ?> made
                && made.get("department_info") instanceof List<?> departments
                && !departments.isEmpty()) {
            outcome.failed(
                    step,
                    "WeCom did not know a department and made one: " + departments,
                    "Delete that department, and see why the member's was not there.");
        }
        if (!missed.isEmpty()) {
            outcome.failed(step, "WeCom did not take " + missed, "See whether they are there.");
        }
    }

    private static List<String> missed(WeworkResult result) {
        // One is a text and the other a list, or the reverse.
        return Stream.of("invalidlist", "invalidparty")
                .map(list -> String.valueOf(result.getOrDefault(list, "")))
                .filter(list -> !list.isEmpty() && !list.equals("[]"))
                .toList();
    }
}
