// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;

/**
 * The job of a run that ended before the job did. Until the job ends it is not known which rows of the file WeCom takes, so
 * that no plan can be made.
 */
final class UnfinishedJob {

    /**
     * The job failed, or its result is unknown: WeCom keeps only the results of the last five jobs (doc 90983).
     * 302005 is a failure of WeCom's own, and asking again brings it again.
     */
    private static final int SYSTEM_FAILED = 302_005;

    private UnfinishedJob() {}

    /**
     * Waits for it, where there is one, and keeps what it took.
     *
     * @throws WeworkException when its end is not known: the next run asks again
     */
    static void settle(SyncRun.Tools tools, StoredState book) {
        SentFile file = book.file();
        if (file == null) {
            return;
        }
        if (file.jobId() == null) {
            // It may have been sent, and the answer lost.
            book.doubtFile();
            book.write(book.state());
            return;
        }
        try {
            JobRunner.ended(tools, book);
        } catch (WeworkException e) {
            boolean over = e instanceof WeworkRequestException
                    || Integer.valueOf(SYSTEM_FAILED).equals(e.getErrorCode());
            if (!over) {
                throw e;
            }
            book.doubtFile();
            book.write(book.state());
        }
    }
}
