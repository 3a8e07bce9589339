// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as RFC 4180 has it: quotes around cells that hold commas, line ends or quotes, which are doubled inside. Too
 * little to bring a library in for. Used once.
 */
final class CsvReader {

    private final String text;
    private final List<List<String>> records = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> current = new ArrayList<>();
    private int position;

    CsvReader(String text) {
        this.text = text;
    }

    List<List<String>> records() {
        while (position < text.length()) {
            char next = text.charAt(position++);
            switch (next) {
                case '"' -> readQuoted();
                case ',' -> endCell();
                case '\n' -> endRecord();
                case '\r' -> skipReturn();
                default -> cell.append(next);
            }
        }
        endRecord();
        return records;
    }

    /** Up to the closing quote, or the end of the file when somebody forgot it. */
    private void readQuoted() {
        while (position < text.length()) {
            char next = text.charAt(position++);
            if (next != '"') {
                cell.append(next);
            } else if (position < text.length() && text.charAt(position) == '"') {
                cell.append('"');
                position++;
            } else {
                return;
            }
        }
    }

    /** A line ends with CR LF, LF or, on very old machines, CR. */
    private void skipReturn() {
        if (position == text.length() || text.charAt(position) != '\n') {
            endRecord();
        }
    }

    private void endCell() {
        current.add(cell.toString());
        cell.setLength(0);
    }

    private void endRecord() {
        endCell();
        records.add(current);
        current = new ArrayList<>();
    }
}
