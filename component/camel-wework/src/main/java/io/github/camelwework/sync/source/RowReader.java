// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a body of one form, row by row. */
interface RowReader extends Closeable {

    /**
     * The next row; null at the end.
     *
     * @throws io.github.camelwework.error.WeworkRequestException when the source as a whole cannot be used
     */
    @Nullable
    RawRow next() throws IOException;

    /** Whether the row given last may have been cut off, and others after it lost. */
    default boolean isCutOff() {
        return false;
    }

    /** The kinds that the source holds all of, known at the end beside those of its rows. */
    Set<SyncKind> managed();
}
