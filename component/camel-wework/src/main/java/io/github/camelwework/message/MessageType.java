// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.data.DataLines;
import io.github.camelwework.data.Nearest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type of message: a line of {@code message-types.txt}. Immutable.
 *
 * @param name WeCom's msgtype; for cards {@code template_card/} and the card_type
 * @param safe the highest value of {@code safe} that message/send knows for it; 0 for none
 * @param file the kind of upload that a file body is; null when the type has none
 * @param content the field that a plain body means; null when a plain body cannot become this type
 * @param options which field each endpoint option sets
 */
public record MessageType(
        String name,
        int safe,
        @Nullable String file,
        @Nullable String content,
        Map<String, String> options,
        List<String> operations) {

    /** The msgtype of all cards. */
    public static final String CARD = "template_card";

    private static final int COLUMNS = 6;
    private static final int SHORT = 4;
    private static final Map<String, MessageType> ALL = readAll();

    /** The type of this name, or of this card. */
    public static Optional<MessageType> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Whether a msgtype that is not listed is more likely mistyped than one that WeCom added. */
    public static boolean isNearMiss(String name) {
        return isNear(
                name,
                ALL.keySet().stream()
                        .filter(known -> !known.startsWith(CARD + "/"))
                        .toList());
    }

    /** The same for a card_type. */
    static boolean isNearMissOfCard(String cardType) {
        return isNear(
                cardType,
                ALL.values().stream()
                        .filter(MessageType::isCard)
                        .map(MessageType::cardType)
                        .toList());
    }

    /** Of a short name, half of which may be another's, only one letter may differ. */
    private static boolean isNear(String name, List<String> known) {
        int most = name.length() <= SHORT ? 1 : Math.max(2, name.length() / 3);
        return !Nearest.suggestion(name, known, most).isEmpty();
    }

    /** All msgtypes that an operation takes, in WeCom's order; cards are one. */
    public static List<String> takenBy(String operation) {
        return ALL.values().stream()
                .filter(type -> !type.isCard() && type.operations.contains(operation))
                .map(MessageType::name)
                .toList();
    }

    /** The card_types that an operation takes. */
    public static List<String> cardsTakenBy(String operation) {
        return ALL.values().stream()
                .filter(type -> type.isCard() && type.operations.contains(operation))
                .map(MessageType::cardType)
                .toList();
    }

    /** All names of options that set a field of some type. */
    public static Set<String> optionNames() {
        return ALL.values().stream()
                .flatMap(type -> type.options.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Map.Entry<String, MessageType>> all() {
        return ALL.entrySet();
    }

    /** Whether this is one of the cards. */
    public boolean isCard() {
        return name.startsWith(CARD + "/");
    }

    /** The field of the object that a plain body, or an upload's media_id, sets; the last part of its path. */
    public String contentField() {
        String path = String.valueOf(content);
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /**
     * The object of a message made of a plain body.
     *
     * @param value the body; null when there is none
     * @param set the endpoint's options that are set
     */
    public Map<String, Object> fields(@Nullable Object value, Map<String, ?> set) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (isCard()) {
            object.put("card_type", cardType());
        }
        options.forEach((option, path) -> {
            Object given = set.get(option);
            if (given != null) {
                FieldPath.put(object, path, given);
            }
        });
        if (content != null && value != null) {
            FieldPath.put(object, content, value);
        }
        return object;
    }

    private String cardType() {
        return name.substring(CARD.length() + 1);
    }

    private static Map<String, MessageType> readAll() {
        Map<String, MessageType> types = new LinkedHashMap<>();
        DataLines.read(MessageType.class, "message-types.txt", COLUMNS)
                .forEach(columns -> types.put(columns.get(0), of(columns)));
        return Collections.unmodifiableMap(types);
    }

    private static MessageType of(List<String> columns) {
        String safe = columns.get(2);
        return new MessageType(
                columns.get(0),
                safe.equals(DataLines.ABSENT) ? 0 : Integer.parseInt(safe),
                absent(columns.get(3)),
                absent(columns.get(4)),
                options(columns.get(5)),
                Where.read(columns.get(1)).stream().map(Where::operation).toList());
    }

    private static Map<String, String> options(String column) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!column.equals(DataLines.ABSENT)) {
            Arrays.stream(column.split(",(?![^\\[]*])")).forEach(option -> {
                int equals = option.indexOf('=');
                options.put(option.substring(0, equals), option.substring(equals + 1));
            });
        }
        return Collections.unmodifiableMap(options);
    }

    private static @Nullable String absent(String column) {
        return column.equals(DataLines.ABSENT) ? null : column;
    }
}
