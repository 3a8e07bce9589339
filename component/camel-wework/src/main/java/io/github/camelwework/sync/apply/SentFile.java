// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.sync.plan.SentHashes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, and the results of its rows are not known yet.
 *
 * @param ofMembers or of departments
 * @param ids of its rows, in lower case
 * @param rows what is known to have been sent of an object once its row was taken
 * @param operation the one that the job was started with; null while none was
 * @param jobId null while none was started
 */
record SentFile(
        boolean ofMembers,
        Set<String> ids,
        SentHashes rows,
        @Nullable String operation,
        @Nullable String jobId) {

    /** A file that is not sent yet, without rows. */
    static SentFile empty(boolean ofMembers) {
        return new SentFile(ofMembers, new HashSet<>(), new SentHashes(""), null, null);
    }

    void add(String id, Map<String, Long> hashes) {
        ids.add(id);
        rows.put(id, hashes);
    }

    /** Whether it holds that object: what WeCom tells of others is not its doing. */
    boolean holds(String id) {
        return ids.contains(id.toLowerCase(Locale.ROOT));
    }

    /** What is known of an object once its row was taken. */
    Map<String, Long> row(String id) {
        return rows.of(id.toLowerCase(Locale.ROOT));
    }

    SentFile with(JournalRecord.Started started) {
        return new SentFile(ofMembers, ids, rows, started.operation(), started.jobId());
    }
}
