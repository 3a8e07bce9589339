// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the error table: a line for each errcode or range, blank lines and lines that begin with # left out. */
final class ErrorTableReader {

    private final String source;
    private final List<ErrorEntry> entries = new ArrayList<>();
    private final CodeRanges seen = new CodeRanges();
    private @Nullable ErrorEntry unknown;

    private ErrorTableReader(String source) {
        this.source = source;
    }

    static ErrorTable readResource(String name) {
        try (InputStream resource = ErrorTableReader.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The error table %s is missing beside %s: build the jar again."
                        .formatted(name, ErrorTableReader.class.getName()));
            }
            return read(
                    name,
                    new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ErrorTable read(String source, List<String> lines) {
        ErrorTableReader reader = new ErrorTableReader(source);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reader.add(i + 1, line);
            }
        }
        return reader.table();
    }

    private void add(int lineNumber, String line) {
        try {
            ErrorLine parsed = ErrorLine.parse(line);
            if (parsed.isFallback()) {
                setUnknown(parsed.entry());
            } else {
                seen.add(parsed.entry());
                entries.add(parsed.entry());
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s, line %d: %s".formatted(source, lineNumber, e.getMessage()), e);
        }
    }

    private void setUnknown(ErrorEntry entry) {
        if (unknown != null) {
            throw new IllegalArgumentException("The line for unknown codes (*) is listed twice: remove one.");
        }
        unknown = entry;
    }

    private ErrorTable table() {
        if (unknown == null) {
            throw new IllegalStateException(
                    source + " has no line for unknown codes: add one whose first column is an asterisk.");
        }
        return new ErrorTable(entries, unknown);
    }
}
