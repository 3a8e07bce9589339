// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.nio.file.Path;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;

/** Reads a file as a source in a JVM of its own, and prints how many rows it saw, its hash, and the time. */
public final class ReadLargeSource {

    private ReadLargeSource() {}

    /** The file. */
    public static void main(String... arguments) {
        DefaultMessage message = new DefaultMessage(new DefaultCamelContext());
        message.setBody(Path.of(arguments[0]));
        long begin = System.nanoTime();
        try (Source source = Sources.of(message, SourceOptions.DEFAULT)) {
            long rows = 0;
            while (source.hasNext()) {
                source.next();
                rows++;
            }
            System.out.printf(
                    "rows=%d bad=%d hash=%s%nms=%d%n",
                    rows, source.badRows().size(), source.hash(), (System.nanoTime() - begin) / 1_000_000);
        }
    }
}
