// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.WeworkException;
import java.util.Set;

/**
 * The job of a run that did not see it end. Until then the directory is not what it will be, and nobody knows what of the
 * file was taken: no plan can be made.
 */
final class LeftJob {

    /** WeCom knows no such job, or has forgotten it: only of the last five the results are kept (doc 90983). */
    private static final Set<Integer> FORGOTTEN = Set.of(40_088, 40_089);

    private LeftJob() {}

    /**
     * Waits for it, where there is one, and keeps what it took.
     *
     * @throws WeworkException when its end is not known: the next run asks again
     */
    static void settle(SyncRun.Tools tools, StateBook book) {
        SentFile file = book.file();
        if (file == null || file.jobId() == null) {
            return;
        }
        try {
            JobRunner.ended(tools, book);
        } catch (WeworkException e) {
            if (e.getErrorCode() == null || !FORGOTTEN.contains(e.getErrorCode())) {
                throw e;
            }
            book.write(book.state());
        }
    }
}
