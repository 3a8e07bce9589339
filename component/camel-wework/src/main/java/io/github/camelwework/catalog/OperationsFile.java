// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one of the catalogue's files; a malformed one is named by its number. */
final class OperationsFile {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EQUALS = Pattern.compile("=");
    private static final int COLUMNS = 10;

    private OperationsFile() {}

    static Map<String, Operation> read(String resource) {
        try (InputStream stream = OperationsFile.class.getResourceAsStream(resource)) {
            Objects.requireNonNull(stream, resource);
            return read(resource, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Operation> read(String name, Reader source) throws IOException {
        Map<String, Operation> operations = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Operation operation = parse(line, name, number);
                if (operations.put(operation.path(), operation) != null) {
                    throw malformed(name, number, operation.path() + " is listed twice", null);
                }
            }
        }
        return Collections.unmodifiableMap(operations);
    }

    private static Operation parse(String line, String name, int number) {
        String[] columns = BLANKS.split(line.strip());
        if (columns.length != COLUMNS) {
            throw malformed(name, number, "it has " + columns.length + " columns, not " + COLUMNS, null);
        }
        try {
            return parse(columns);
        } catch (IllegalArgumentException e) {
            throw malformed(name, number, String.valueOf(e.getMessage()), e);
        }
    }

    private static Operation parse(String[] columns) {
        Operation.BodyKind body = Columns.constant(Operation.BodyKind.class, columns[3]);
        List<List<String>> access = Columns.list(columns[2]).stream()
                .map(one -> List.of(EQUALS.split(one, 2)))
                .toList();
        Paging paging = Paging.read(columns[6]);
        AnswerNotation answer = AnswerNotation.read(columns[8], paging);
        return new Operation(
                columns[0],
                true,
                Columns.constant(HttpMethod.class, columns[1]),
                access.stream().map(one -> Credential.parse(one.get(0))).toList(),
                access.stream()
                        .filter(one -> one.size() > 1)
                        .map(one -> one.get(1))
                        .findFirst()
                        .orElse(null),
                body,
                columns[4].equals(Columns.ABSENT) ? null : columns[4],
                RetryNotation.read(columns[5]),
                paging,
                ParameterNotation.readAll(columns[7], body),
                ParameterNotation.isOpen(columns[7]),
                answer.file(),
                answer.headers(),
                Columns.pairs(columns[9]),
                answer.promise());
    }

    private static IllegalStateException malformed(String name, int number, String why, @Nullable Throwable cause) {
        return new IllegalStateException(
                "Line " + number + " of the operation catalogue's " + name + " is malformed: " + why
                        + ". The notation is explained in the head of operations.txt.",
                cause);
    }
}
