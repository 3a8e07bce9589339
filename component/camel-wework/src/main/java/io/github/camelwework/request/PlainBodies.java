// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.data.Nearest;
import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.MessageType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a message of a plain body, its type and the options that are set. */
final class PlainBodies {

    private static final String MSGTYPE = "msgtype";
    private static final String BODY = "the body";
    private static final String DEFAULT_TYPE = "text";
    /** The only type in which a table is shown as one. */
    private static final String TABLES = "markdown_v2";

    private final Operation operation;

    PlainBodies(Operation operation) {
        this.operation = operation;
    }

    /** The type that a plain body becomes; for cards with the card's. */
    String type(Map<String, Object> options) {
        String msgType = JsonValues.id("msgType", options.getOrDefault("msgType", DEFAULT_TYPE));
        return msgType.equals(MessageType.CARD)
                ? MessageType.CARD + "/" + JsonValues.id("cardType", options.getOrDefault("cardType", ""))
                : msgType;
    }

    boolean takesFile(String plainType) {
        return operation.body() == Operation.BodyKind.MESSAGE
                && MessageType.find(plainType)
                        .filter(type -> type.file() != null)
                        .isPresent();
    }

    Map<String, Object> message(Content content, String plainType, Map<String, Object> options) {
        MessageType type = MessageType.find(plainType).orElse(null);
        if (type == null && !isNewToWecom(plainType)) {
            throw unknown(plainType);
        }
        if (type == null || type.content() == null) {
            throw new IllegalArgumentException(
                    "a plain body cannot become a message of type \"%s\": give the whole request as Map, JSON or an object of the model"
                            .formatted(plainType));
        }
        Map<String, Object> fields = content instanceof Content.File
                ? type.fields(null, options)
                : type.fields(text(content, plainType), options);
        String msgType = type.isCard() ? MessageType.CARD : plainType;
        Map<String, Object> message = new LinkedHashMap<>();
        message.put(MSGTYPE, msgType);
        message.put(msgType, fields);
        return message;
    }

    private static String text(Content content, String plainType) {
        Object value = content instanceof Content.Scalar scalar ? scalar.value() : "";
        if (MarkdownTable.isRows(value)) {
            if (!plainType.equals(TABLES)) {
                throw new IllegalArgumentException(
                        ("a list of rows becomes a table only in messages of type %s, which robots send"
                                        + " (wework:webhook/send); for type %s convert it to text")
                                .formatted(TABLES, plainType));
            }
            return MarkdownTable.of((Collection<?>) value);
        }
        return value instanceof Collection<?> lines ? lines(lines) : JsonValues.text(BODY, value);
    }

    private static String lines(Collection<?> lines) {
        List<String> texts = new ArrayList<>(lines.size());
        lines.forEach(line -> texts.add(JsonValues.text("line " + (texts.size() + 1) + " of " + BODY, line)));
        return String.join("\n", texts);
    }

    private static boolean isNewToWecom(String plainType) {
        return !plainType.startsWith(MessageType.CARD) && !MessageType.isNearMiss(plainType);
    }

    private IllegalArgumentException unknown(String plainType) {
        boolean isCard = plainType.startsWith(MessageType.CARD + "/");
        List<String> cards = MessageType.cardsTakenBy(operation.path());
        List<String> names = MessageType.takenBy(operation.path());
        return new IllegalArgumentException(
                isCard
                        ? "msgType=template_card needs the option cardType: one of " + String.join(", ", cards)
                        : "%s does not take messages of type \"%s\"%s: use one of %s"
                                .formatted(
                                        operation.path(),
                                        plainType,
                                        Nearest.suggestion(plainType, names),
                                        String.join(", ", names)));
    }
}
