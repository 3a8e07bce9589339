// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import io.github.camelwework.simulator.directory.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file with its header: UTF-8, with or without a byte order mark. Rows without any content do not count. */
record CsvTable(List<String> header, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Refuses with 40092 what has no header or no rows. */
    static CsvTable parse(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<List<String>> lines = new CsvReader(plain)
                .records().stream()
                        .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                        .toList();
        Refusal.IMPORT_FILE_INVALID.when(lines.size() < 2);
        return new CsvTable(lines.get(0).stream().map(String::strip).toList(), lines.subList(1, lines.size()));
    }

    /** Refuses with 40092 when one of the columns is missing. */
    void requireColumns(List<String> titles) {
        Refusal.IMPORT_FILE_INVALID.unless(header.containsAll(titles));
    }

    /** A cell without blanks around it; empty when the row ends before it or there is no such column. */
    String cell(List<String> row, String title) {
        int column = header.indexOf(title);
        return 0 <= column && column < row.size() ? row.get(column).strip() : "";
    }
}
