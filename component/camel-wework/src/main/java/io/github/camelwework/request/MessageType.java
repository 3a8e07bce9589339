// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a plain body becomes a message of this type: a line of {@code message-types.txt}.
 *
 * @param list the array that holds the fields; null when the object named like the type holds them
 * @param content the field that a plain body means
 * @param file the kind of upload for a file body; null when the type has none
 * @param options which of the endpoint's options are fields of the same name
 */
record MessageType(
        String name,
        @Nullable String list,
        String content,
        @Nullable String file,
        Set<String> options) {

    private static final int COLUMNS = 5;
    private static final Map<String, MessageType> ALL = DataLines.read("message-types.txt", COLUMNS).stream()
            .map(MessageType::of)
            .collect(Collectors.toUnmodifiableMap(MessageType::name, Function.identity()));

    static Optional<MessageType> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    /** The request's part for a content and the options that are set. */
    Map<String, Object> fields(Object contentValue, Map<String, ?> optionValues) {
        Map<String, Object> inner = new LinkedHashMap<>();
        optionValues.forEach((option, value) -> {
            if (options.contains(option)) {
                inner.put(option, value);
            }
        });
        inner.put(content, contentValue);
        return list == null ? inner : new LinkedHashMap<>(Map.of(list, List.of(inner)));
    }

    private static MessageType of(List<String> columns) {
        return new MessageType(
                columns.get(0),
                absent(columns.get(1)),
                columns.get(2),
                absent(columns.get(3)),
                columns.get(4).equals(DataLines.ABSENT)
                        ? Set.of()
                        : Set.of(columns.get(4).split(",")));
    }

    private static @Nullable String absent(String column) {
        return column.equals(DataLines.ABSENT) ? null : column;
    }
}
