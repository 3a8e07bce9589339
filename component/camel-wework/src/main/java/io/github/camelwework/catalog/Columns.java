// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the small notations that stand in the catalogue's columns. */
final class Columns {

    static final String ABSENT = "-";
    private static final Pattern COMMA = Pattern.compile(",");

    private Columns() {}

    static List<String> list(String column) {
        return column.equals(ABSENT) ? List.of() : List.of(COMMA.split(column, -1));
    }

    static Map<String, String> pairs(String column) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list(column)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("\"" + pair + "\" is not of the form header=field");
            }
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Collections.unmodifiableMap(pairs);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is not one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
