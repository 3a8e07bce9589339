// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.sync.directory.UserId;

/** A member that the source lacks, and who disabled the member: only a member whom the sync disabled is enabled when back. */
public record MissingMark(UserId member, DisabledBy disabledBy) implements Comparable<MissingMark> {

    /** Who disabled a missing member. */
    public enum DisabledBy {
        /** This sync, when the member was first missing. */
        SYNC,
        /** Somebody else, before that. */
        OTHERS
    }

    static MissingMark ours(UserId member) {
        return new MissingMark(member, DisabledBy.SYNC);
    }

    static MissingMark others(UserId member) {
        return new MissingMark(member, DisabledBy.OTHERS);
    }

    /** The mark of its text in a plan or in the state. */
    public static MissingMark of(String text) {
        return text.startsWith(SyncMarks.DISABLED_BEFORE)
                ? others(UserId.of(text.substring(SyncMarks.DISABLED_BEFORE.length())))
                : ours(UserId.of(text));
    }

    /** The text in a plan and in the state. */
    public String text() {
        return disabledBy == DisabledBy.OTHERS ? SyncMarks.DISABLED_BEFORE + member : member.text();
    }

    @Override
    public int compareTo(MissingMark other) {
        return text().compareTo(other.text());
    }
}
