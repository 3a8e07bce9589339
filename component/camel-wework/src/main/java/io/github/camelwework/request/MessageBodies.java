// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes messages of plain bodies, and checks every message. For operations that send none it only names the primary parameter. */
final class MessageBodies {

    private static final String MSGTYPE = "msgtype";
    private static final String DEFAULT_TYPE = "text";

    private final Operation operation;
    private final Limits limits;

    MessageBodies(Operation operation, RequestFactory.Rules rules) {
        this.operation = operation;
        this.limits = new Limits(operation.path(), rules.onOverflow());
    }

    /** The type that a plain body becomes. */
    String plainType(Map<String, Object> options) {
        return String.valueOf(options.getOrDefault("msgType", DEFAULT_TYPE));
    }

    boolean takesFile(String msgType) {
        return operation.body() == Operation.BodyKind.MESSAGE
                && MessageType.find(msgType).filter(type -> type.file() != null).isPresent();
    }

    Map<String, Object> fields(Content content, String plainType, Map<String, Object> options) {
        if (content instanceof Content.Fields fields) {
            return fields.values();
        }
        if (operation.body() == Operation.BodyKind.MESSAGE) {
            return message(content, plainType, options);
        }
        return content instanceof Content.Scalar scalar ? primary(scalar.value()) : Map.of();
    }

    /** Looks at the message as it would be sent: it has a type, the object of that name, and fits WeCom's limits. */
    @SuppressWarnings("unchecked")
    void check(Map<String, Object> fields, Content content) {
        if (operation.body() != Operation.BodyKind.MESSAGE) {
            return;
        }
        @Nullable Object msgType = fields.get(MSGTYPE);
        if (msgType == null) {
            throw new IllegalArgumentException("msgtype is missing: set it in the body or as the option msgType");
        }
        String name = String.valueOf(msgType);
        if (!(fields.get(name) instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException(
                    "msgtype is %s, but the object \"%s\" is missing: put its fields in there".formatted(name, name));
        }
        if (!(content instanceof Content.File)) {
            requireContent(name, object);
        }
        Map<String, Object> changeable = new LinkedHashMap<>((Map<String, Object>) object);
        limits.apply(name, changeable);
        fields.put(name, changeable);
    }

    private static void requireContent(String name, Map<?, ?> object) {
        MessageType.find(name).filter(type -> type.list() == null).ifPresent(type -> {
            Object value = object.get(type.content());
            if (value == null || String.valueOf(value).isBlank()) {
                throw new IllegalArgumentException(
                        "%s.%s is empty, and WeCom sends no empty message: give the body a content"
                                .formatted(name, type.content()));
            }
        });
    }

    private Map<String, Object> message(Content content, String plainType, Map<String, Object> options) {
        MessageType type = MessageType.find(plainType)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a plain body cannot become a message of type \"%s\"%s: use one of %s, or give the whole request as Map or JSON"
                                .formatted(
                                        plainType,
                                        Nearest.suggestion(plainType, MessageType.names()),
                                        OptionNames.list(MessageType.names()))));
        Object value = content instanceof Content.Scalar scalar ? String.valueOf(scalar.value()) : "";
        Map<String, Object> message = new LinkedHashMap<>();
        message.put(MSGTYPE, plainType);
        message.put(plainType, type.fields(value, options));
        return message;
    }

    private Map<String, Object> primary(Object value) {
        if (operation.primary() != null) {
            return Map.of(operation.primary(), value);
        }
        if (operation.parameters().isEmpty() && operation.known()) {
            return Map.of();
        }
        throw new IllegalArgumentException(
                "%s has no parameter that a plain body could mean: give a Map or a JSON object%s"
                        .formatted(
                                operation.path(),
                                operation.known()
                                        ? " with "
                                                + OptionNames.list(
                                                        operation.parameters().keySet())
                                        : ""));
    }
}
