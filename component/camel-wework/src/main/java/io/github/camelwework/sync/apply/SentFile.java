// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.sync.plan.SentHashes;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the directory, of which it is not known yet what became of its rows.
 *
 * @param rows what is known to have been sent of an object once its row was taken
 * @param operation the one that the job was started with; null while none was
 * @param jobId null while none was started
 */
record SentFile(
        SentHashes rows,
        @Nullable String operation,
        @Nullable String jobId) {

    /** What is known of an object once its row was taken. */
    Map<String, Long> row(String id) {
        return rows.of(id.toLowerCase(Locale.ROOT));
    }

    boolean ofMembers() {
        return "batch/syncuser".equals(operation);
    }

    SentFile with(JournalRecord.Started started) {
        return new SentFile(rows, started.operation(), started.jobId());
    }
}
