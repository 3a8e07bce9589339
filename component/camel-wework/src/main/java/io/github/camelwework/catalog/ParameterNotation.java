// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code ?name!:type@limit~option}, and {@code *} for parameters that only WeCom's own page lists. */
final class ParameterNotation {

    private static final Pattern NOTATION = Pattern.compile(
            "(?<query>\\??)(?<name>\\w+)(?<required>!?)(:(?<type>\\w+))?(@(?<limit>\\d+))?(~(?<option>\\w+|-))?");

    private static final String MORE = "*";

    private ParameterNotation() {}

    static boolean isOpen(String column) {
        return Columns.list(column).contains(MORE);
    }

    static Map<String, Parameter> readAll(String column, Operation.BodyKind body) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (String notation : Columns.list(column)) {
            if (!notation.equals(MORE)) {
                Parameter parameter = read(notation, body);
                parameters.put(parameter.name(), parameter);
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static Parameter read(String notation, Operation.BodyKind body) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + notation + "\" is not of the form name[!][:type][@limit][~option]");
        }
        String type = matcher.group("type");
        String limit = matcher.group("limit");
        return new Parameter(
                matcher.group("name"),
                type == null ? Parameter.Type.TEXT : Columns.constant(Parameter.Type.class, type),
                !matcher.group("required").isEmpty(),
                body == Operation.BodyKind.NONE || !matcher.group("query").isEmpty(),
                limit == null ? 0 : Integer.parseInt(limit),
                matcher.group("option"));
    }
}
