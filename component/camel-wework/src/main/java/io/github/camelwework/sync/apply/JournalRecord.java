// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.sync.directory.UserId;
import java.util.List;
import java.util.Map;

/** What happened since the state was written as a whole. */
sealed interface JournalRecord {

    /** A call was taken: what is known to have been sent of the object. */
    record Taken(boolean ofMember, String id, Map<String, Long> hashes) implements JournalRecord {}

    /** A call about a tag was taken: the members for whom it has to be remembered. */
    record Tagged(SyncOperation operation, String tag, List<UserId> members) implements JournalRecord {}

    /** A file is about to be sent: what will be known of some of its objects once their rows are taken. */
    record Rows(boolean ofMembers, Map<String, Map<String, Long>> hashes) implements JournalRecord {}

    /** The file was sent, and a job takes it in. */
    record Started(String operation, String jobId) implements JournalRecord {}
}
