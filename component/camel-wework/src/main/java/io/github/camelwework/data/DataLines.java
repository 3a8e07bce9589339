// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The lines of a data file that come with the component, cut into columns at blanks. */
public final class DataLines {

    /** What stands in a column that has nothing to say. */
    public static final String ABSENT = "-";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private DataLines() {}

    /**
     * The columns of each line; the last keeps its blanks.
     *
     * @param owner the file lies beside this class
     */
    public static List<List<String>> read(Class<?> owner, String resource, int columns) {
        try (InputStream stream = owner.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(BLANKS.split(line.strip(), columns)))
                    .peek(line -> require(resource, columns, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(String resource, int columns, List<String> line) {
        if (line.size() != columns) {
            throw new IllegalStateException("The line " + line + " in " + resource + " needs " + columns + " columns.");
        }
    }
}
