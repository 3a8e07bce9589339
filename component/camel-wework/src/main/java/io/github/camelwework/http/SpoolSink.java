// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * Opens a new {@link SpoolFile} for each answer.
 *
 * @param limit how many bytes one takes
 * @param takesAll whether any answer goes there, rather than only a file
 * @param opened is told each, so that it can be deleted
 */
public record SpoolSink(long limit, boolean takesAll, Consumer<SpoolFile> opened) implements Transport.FileSink {

    @Override
    public OutputStream open() {
        SpoolFile spool = SpoolFile.create(limit);
        opened.accept(spool);
        return spool;
    }
}
