// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code read}, {@code write(60111)}, {@code create(userid,user/get,60102)} and their like. */
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
            case "write" -> new RetryRule.Write(given.isEmpty() ? null : Integer.valueOf(given.get(0)));
            case "send" -> new RetryRule.Send(given.isEmpty() ? null : given.get(0));
            case "create" -> create(column, given);
            default ->
                throw new IllegalArgumentException("\"" + column + "\" is none of read, write, upload, send, create");
        };
    }

    private static RetryRule create(String column, List<String> given) {
        if (given.size() != 3) {
            throw new IllegalArgumentException("\"" + column + "\" needs key, operation that reads back, errcode");
        }
        return new RetryRule.Create(given.get(0), given.get(1), Integer.parseInt(given.get(2)));
    }
}
