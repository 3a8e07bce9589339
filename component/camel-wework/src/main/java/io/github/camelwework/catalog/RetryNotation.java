// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code read}, {@code write(60003,60123)}, {@code create(userid,user/get,60102)} and their like. */
final class RetryNotation {

    private static final Pattern NOTATION = Pattern.compile("(?<rule>\\w+)(\\((?<arguments>[^)]+)\\))?");

    private RetryNotation() {}

    static RetryRule read(String column) {
        Matcher matcher = NOTATION.matcher(column);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + column + "\" is not of the form rule or rule(arguments)");
        }
        String arguments = matcher.group("arguments");
        List<String> given = arguments == null ? List.of() : Columns.list(arguments);
        return switch (matcher.group("rule")) {
            case "read" -> new RetryRule.Read();
            case "upload" -> new RetryRule.Upload();
            case "write" -> new RetryRule.Write(errcodes(given));
            case "send" -> new RetryRule.Send(given.isEmpty() ? null : given.get(0));
            case "create" -> create(column, given);
            default ->
                throw new IllegalArgumentException(
                        "\"" + column + "\" is not one of read, write, upload, send, create");
        };
    }

    private static RetryRule create(String column, List<String> given) {
        if (given.size() < 3) {
            throw new IllegalArgumentException("\"" + column + "\" needs key, operation that reads back, errcodes");
        }
        return new RetryRule.Create(given.get(0), given.get(1), errcodes(given.subList(2, given.size())));
    }

    private static Set<Integer> errcodes(List<String> given) {
        return given.stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
