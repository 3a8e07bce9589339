// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.MessageRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the message of a request against what WeCom takes, and mends a content that is too long as the endpoint wants. */
final class MessageBodies {

    private static final String MSGTYPE = "msgtype";
    private static final String SAFE = "safe";

    private final MessageRules rules;
    private final OnOverflow onOverflow;

    private MessageBodies(MessageRules rules, OnOverflow onOverflow) {
        this.rules = rules;
        this.onOverflow = onOverflow;
    }

    /** For an operation that sends messages; null for others. */
    static @Nullable MessageBodies of(Operation operation, OnOverflow onOverflow) {
        return operation.body() == Operation.BodyKind.MESSAGE
                ? new MessageBodies(MessageRules.of(operation.path()), onOverflow)
                : null;
    }

    /**
     * Looks at the message as it would be sent: it has a type, the object of that name, and fits WeCom's rules. Each
     * value gets the type that WeCom wants.
     *
     * @return the objects of all parts when the content is split; empty when the message is one
     * @throws IllegalArgumentException naming the field, what is wrong and the remedy
     */
    List<Map<String, Object>> check(Map<String, Object> fields) {
        String msgType = msgType(fields);
        rules.requireTaken(msgType);
        if (!(JsonValues.shallow(msgType, fields.get(msgType)) instanceof Map<?, ?> given)) {
            if (MessageRules.isKnown(msgType)) {
                throw missing(msgType);
            }
            return List.of();
        }
        Map<String, Object> object = rules.check(msgType, given);
        rules.checkSafe(msgType, fields.getOrDefault(SAFE, 0));
        fields.put(msgType, object);
        return rules.overflow(msgType, object)
                .map(overflow -> mend(overflow, fields, msgType, object))
                .orElse(List.of());
    }

    static String msgType(Map<String, Object> fields) {
        Object msgType = fields.get(MSGTYPE);
        if (msgType == null) {
            throw new IllegalArgumentException("msgtype is missing: set it in the body or as the option msgType");
        }
        return msgType.toString();
    }

    /** The object named like the msgtype. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> fields) {
        return (Map<String, Object>) Objects.requireNonNull(fields.get(msgType(fields)));
    }

    private List<Map<String, Object>> mend(
            MessageRules.Overflow overflow, Map<String, Object> fields, String msgType, Map<String, Object> object) {
        switch (onOverflow) {
            case TRUNCATE -> object.put(overflow.field(), Truncation.of(overflow.text(), overflow.size()));
            case SPLIT -> {
                List<Map<String, Object>> parts = new ArrayList<>();
                for (String part : TextParts.of(overflow.text(), overflow.size())) {
                    Map<String, Object> copy = new LinkedHashMap<>(object);
                    copy.put(overflow.field(), part);
                    parts.add(copy);
                }
                fields.put(msgType, parts.get(0));
                return parts;
            }
            case FAIL ->
                throw new IllegalArgumentException(
                        "%s is %s long, and WeCom takes at most %s: shorten it, or set onOverflow=split or onOverflow=truncate"
                                .formatted(
                                        overflow.path(),
                                        overflow.size().describe(overflow.text()),
                                        overflow.size().describe()));
        }
        return List.of();
    }

    private static IllegalArgumentException missing(String msgType) {
        return new IllegalArgumentException(
                "msgtype is %s, but the object \"%s\" is missing: put its fields in there".formatted(msgType, msgType));
    }
}
