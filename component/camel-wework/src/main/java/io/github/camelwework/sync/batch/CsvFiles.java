// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rows in UTF-8 below a header, in as many files as it takes. Not safe for threads. */
final class CsvFiles {

    private static final CSVFormat ROW = CSVFormat.RFC4180;

    private final byte[] header;
    private final int most;
    private final List<byte[]> full = new ArrayList<>();
    private ByteArrayOutputStream current = new ByteArrayOutputStream();

    /**
     * No row yet.
     *
     * @param most how many bytes a file may have
     */
    CsvFiles(List<String> header, int most) {
        this.header = line(header);
        this.most = most;
        current.writeBytes(this.header);
    }

    void add(List<String> cells) {
        byte[] line = line(cells);
        if (header.length + line.length > most) {
            throw new IllegalArgumentException(
                    "a row of %d bytes does not fit into a file of %d: shorten its texts".formatted(line.length, most));
        }
        if (current.size() + line.length > most) {
            full.add(current.toByteArray());
            current = new ByteArrayOutputStream();
            current.writeBytes(header);
        }
        current.writeBytes(line);
    }

    /** The files; one at least. */
    List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(full);
        all.add(current.toByteArray());
        return all;
    }

    private static byte[] line(List<String> cells) {
        return (ROW.format(cells.toArray()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
