// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.data.DataLines;
import io.github.camelwework.http.FilePart;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What WeCom takes as a temporary file of one type: a line of {@code uploads.txt}.
 *
 * @param operation the upload's path
 * @param most bytes
 * @param signatures how such a file begins, in hexadecimal with {@code .} for any digit; empty for anything
 * @param called what people call it
 */
record UploadRule(String operation, String type, long most, List<String> signatures, String called) {

    /** WeCom refuses files of five bytes and less (doc 90253). */
    private static final int LEAST = 6;

    private static final int HEAD = 16;
    private static final int COLUMNS = 5;
    private static final List<UploadRule> ALL = DataLines.read(UploadRule.class, "uploads.txt", COLUMNS).stream()
            .map(UploadRule::of)
            .toList();

    static Optional<UploadRule> find(String operation, String type) {
        return ALL.stream()
                .filter(rule -> rule.operation.equals(operation) && rule.type.equals(type))
                .findFirst();
    }

    static String typesOf(String operation) {
        return ALL.stream()
                .filter(rule -> rule.operation.equals(operation))
                .map(UploadRule::type)
                .collect(Collectors.joining(", "));
    }

    /**
     * Looks at the size and at the first bytes.
     *
     * @throws IllegalArgumentException naming the file, what is wrong and the remedy
     */
    void check(FilePart file) throws IOException {
        requireContent(file);
        if (file.size() > most) {
            throw new IllegalArgumentException(
                    "the file %s has %d bytes, and WeCom takes at most %d for %s: send a smaller one%s"
                            .formatted(file.fileName(), file.size(), most, target(), instead()));
        }
        String head = HexFormat.of().formatHex(file.head(HEAD));
        if (!signatures.isEmpty() && signatures.stream().noneMatch(head::matches)) {
            throw new IllegalArgumentException("the file %s is not %s, which %s must be: convert it%s"
                    .formatted(file.fileName(), called, target(), hasType() ? " or use type file" : ""));
        }
    }

    private boolean hasType() {
        return !type.equals(DataLines.ABSENT);
    }

    private String target() {
        return hasType() ? "type " + type : operation;
    }

    private String instead() {
        if (!hasType()) {
            return "";
        }
        return type.equals("file") ? " or a link to it" : " or use type file";
    }

    /**
     * Looks at what holds for every upload, whatever its type.
     *
     * @throws IllegalArgumentException naming the file and the remedy
     */
    static void requireContent(FilePart file) {
        if (file.size() < LEAST) {
            throw new IllegalArgumentException(
                    "the file %s has %d bytes, and WeCom takes none of fewer than %d: send a file with content"
                            .formatted(file.fileName(), file.size(), LEAST));
        }
    }

    private static UploadRule of(List<String> columns) {
        List<String> signatures = columns.get(3).equals(DataLines.ABSENT)
                ? List.of()
                : Arrays.stream(columns.get(3).split(","))
                        .map(begin -> begin + ".*")
                        .toList();
        return new UploadRule(
                columns.get(0), columns.get(1), Long.parseLong(columns.get(2)), signatures, columns.get(4));
    }
}
