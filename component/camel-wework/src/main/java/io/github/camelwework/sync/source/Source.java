// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The directory as it should be, row by row; one row is in memory. What is said about the whole is known when the last row
 * was taken, and asking earlier is an {@link IllegalStateException}. Not safe for threads.
 *
 * <p>Rows that cannot be used are left out and listed. Whatever is wrong with the source as a whole surfaces from
 * {@code hasNext()} or {@code next()} as a {@code WeworkRequestException}, after which nothing of the rows before may be
 * used either: half a file is not the directory.
 */
public interface Source extends Iterator<SourceRow>, AutoCloseable {

    /**
     * The kinds that the source holds all of: what is missing among them is meant to be missing. A kind whose key is absent
     * is not managed; one that is present but empty is. A row of another kind says only what must be there.
     */
    Set<SyncKind> managed();

    /** What could not be used, in the order of the source. */
    List<InvalidRow> badRows();

    /** The columns and keys that neither WeCom nor an option names, and of which nothing is sent. */
    default List<InvalidRow> leftOut() {
        return List.of();
    }

    /**
     * What bad rows are about: it is neither as the source has it nor missing, and must be left alone. Rows of it that
     * were given out before count no more: the first of two with the same userid was taken when the second appeared.
     *
     * @return all in lower case: userids; of departments {@code id:7}, {@code path:公司/研发} or {@code key:k7}; of tags
     *     {@code id:7} or {@code name:vip}
     */
    Set<String> doubtful(SyncKind kind);

    /** The kinds of which a bad row does not say what it is about: it may be about anything that seems to be missing. */
    Set<SyncKind> nameless();

    /** SHA-256 in lower-case hex of all rows, whatever their order. */
    String hash();

    /** Lets go of the file or stream that it reads. */
    @Override
    void close();
}
