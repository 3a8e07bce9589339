// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import io.github.camelwework.data.DataLines;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code member-fields.txt}.
 *
 * @param name in an answer
 * @param element in an event
 */
record MemberField(String name, String element, Form form) {

    /** How a field stands in an event. */
    enum Form {
        TEXT,
        LIST,
        ATTRIBUTES
    }

    static final List<MemberField> ALL = DataLines.read(MemberField.class, "member-fields.txt", 3).stream()
            .map(line -> new MemberField(
                    line.get(0), line.get(1), Form.valueOf(line.get(2).toUpperCase(Locale.ROOT))))
            .toList();

    /** Whether its value goes by the places of the member's departments. */
    boolean isByDepartment() {
        return name.equals("is_leader_in_dept");
    }

    /** Whether it lists only those members whom the app may see. */
    boolean goesByRange() {
        return name.equals("direct_leader");
    }

    int hash(Map<?, ?> member) {
        return member.containsKey(name) ? FieldHash.of(member.get(name)) : FieldHash.UNKNOWN;
    }

    /** The value as the event has it; empty when there is none. */
    Object inEvent(Map<?, ?> member) {
        Object value = member.get(name);
        return switch (form) {
            case TEXT -> value == null ? "" : value.toString();
            case LIST -> commas(value);
            case ATTRIBUTES -> attributes(value);
        };
    }

    static String commas(@Nullable Object list) {
        return list instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(","))
                : "";
    }

    private static Object attributes(@Nullable Object extattr) {
        List<Map<String, Object>> items =
                extattr instanceof Map<?, ?> fields && fields.get("attrs") instanceof List<?> attributes
                        ? attributes.stream().map(MemberField::item).toList()
                        : List.of();
        return items.isEmpty() ? "" : Map.of("Item", items);
    }

    /** {@code {"type":0,"text":{"value":"x"}}} as {@code <Type>0</Type><Text><Value>x</Value></Text>} would be read. */
    private static Map<String, Object> item(@Nullable Object attribute) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (attribute instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> item.put(
                    element(String.valueOf(name)), value instanceof Map<?, ?> ? item(value) : String.valueOf(value)));
        }
        return item;
    }

    private static String element(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
