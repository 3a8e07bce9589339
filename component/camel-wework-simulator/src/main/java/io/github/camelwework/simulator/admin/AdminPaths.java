// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The lines of paths.txt: what each path of the admin API does. {@code GET /simulator} and the README show the same lines. */
record AdminPaths(List<Line> lines) {

    private static final String FILE = "paths.txt";
    private static final int COLUMNS = 3;

    /**
     * One path.
     *
     * @param route method and path, {@code POST /simulator/clock}
     * @param effect what it does
     * @param fields its fields or parameters, with their names in backquotes; empty when it has none
     */
    record Line(String route, String effect, String fields) {

        private static Line of(String text) {
            List<String> columns =
                    Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
            if (columns.size() != COLUMNS) {
                throw new IllegalStateException("A line of %s needs %d columns: %s".formatted(FILE, COLUMNS, text));
            }
            return new Line(columns.get(0), columns.get(1), columns.get(2));
        }

        /** Both texts in one, for {@code GET /simulator}. */
        String description() {
            return (fields.isEmpty() ? effect : effect + ": " + fields).replace("`", "");
        }
    }

    static AdminPaths read() {
        InputStream file = Objects.requireNonNull(AdminPaths.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new AdminPaths(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
