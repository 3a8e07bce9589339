// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.json.Json;
import io.github.camelwework.json.JsonFields;
import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.MessageType;
import io.github.camelwework.model.WeworkMessage;
import io.github.camelwework.model.WeworkRecord;
import io.github.camelwework.model.WeworkResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** Finds out what a body means for an operation. */
final class BodyReader {

    private static final String MSGTYPE = "msgtype";
    private static final String BODY = "the body";

    private final Operation operation;
    private final BodyAs bodyAs;

    BodyReader(Operation operation, BodyAs bodyAs) {
        this.operation = operation;
        this.bodyAs = bodyAs;
    }

    /** Whether there is a body at all: what decides between POST and GET for an unknown operation. */
    static boolean hasBody(Message message) {
        Object body = message.getBody();
        return body != null && !(body instanceof String text && text.isBlank());
    }

    /**
     * Reads the message's body.
     *
     * @param takesFile whether the message type is one whose content is a file
     * @throws IllegalArgumentException when the body cannot be what the operation wants
     */
    Content read(Message message, boolean takesFile) throws IOException {
        Object given = message.getBody();
        if (operation.body() == Operation.BodyKind.FILE || (takesFile && FileBodies.isFile(given))) {
            return given == null ? new Content.Nothing() : new Content.File();
        }
        Object body = given instanceof Optional<?> optional ? optional.orElse(null) : given;
        if (body == null) {
            return new Content.Nothing();
        }
        @Nullable Map<String, Object> request = request(FieldBytes.decoded(message, body));
        if (request != null) {
            return new Content.Fields(request);
        }
        return BodyText.isText(body) ? text(String.valueOf(BodyText.of(message, body))) : plain(message, body);
    }

    /**
     * The same where the body is not needed: for an operation whose parameters travel in the query, a route's body is none of
     * its business unless it is a request of its own accord. Nothing in it can be wrong, and no stream is used up.
     */
    Content readRequestOnly(Message message) {
        try {
            Object body = message.getBody();
            @Nullable Map<String, Object> request = body == null ? null : request(body);
            if (request == null
                    && bodyAs != BodyAs.CONTENT
                    && (body instanceof CharSequence || body instanceof byte[])) {
                request = object(String.valueOf(BodyText.of(message)));
            }
            return request == null ? new Content.Nothing() : new Content.Fields(request);
        } catch (IllegalArgumentException | IOException e) {
            return new Content.Nothing();
        }
    }

    /** The fields of a body that is an object; null for any other. */
    private @Nullable Map<String, Object> request(Object body) {
        if (body instanceof WeworkResult result) {
            return usable(result);
        }
        if (body instanceof WeworkMessage typed) {
            return known(typed.toRequest());
        }
        if (body instanceof WeworkRecord typed) {
            return withoutVerdict(typed.fields());
        }
        return isObject(body) && JsonValues.shallow(BODY, body) instanceof Map<?, ?> fields
                ? typed(copy(fields))
                : null;
    }

    static boolean isObject(@Nullable Object value) {
        return value instanceof Map<?, ?>
                || value instanceof Record
                || value instanceof JsonFields
                || (value instanceof JsonNode node && node.isObject());
    }

    private Content plain(Message message, Object body) throws IOException {
        Object value;
        try {
            value = JsonValues.shallow(BODY, FieldBytes.decoded(message, body));
        } catch (IllegalArgumentException e) {
            String text = BodyText.of(message);
            if (text == null) {
                throw e;
            }
            return text(text);
        }
        if (value == null) {
            return new Content.Nothing();
        }
        return value instanceof String text ? text(text) : new Content.Scalar(value);
    }

    /** A message that does not say its type is of the type whose object it has. */
    private Map<String, Object> typed(Map<String, Object> fields) {
        if (operation.body() == Operation.BodyKind.MESSAGE && !fields.containsKey(MSGTYPE)) {
            List<String> types = fields.keySet().stream()
                    .filter(name -> MessageType.find(name).isPresent() && isObject(fields.get(name)))
                    .toList();
            if (types.size() == 1) {
                fields.put(MSGTYPE, types.get(0));
            }
        }
        return fields;
    }

    private Content text(String text) {
        if (text.isBlank() && bodyAs != BodyAs.REQUEST) {
            return operation.body() == Operation.BodyKind.MESSAGE ? new Content.Scalar(text) : new Content.Nothing();
        }
        @Nullable Map<String, Object> object = bodyAs == BodyAs.CONTENT ? null : object(text);
        if (bodyAs == BodyAs.REQUEST && object == null) {
            throw new IllegalArgumentException(
                    "bodyAs=request, but the body is not a JSON object: send one, or remove bodyAs");
        }
        return object != null && isRequest(object) ? new Content.Fields(typed(object)) : new Content.Scalar(text);
    }

    /** Of a message only the whole request counts: an alert may well be JSON. */
    private boolean isRequest(Map<String, Object> object) {
        return bodyAs == BodyAs.REQUEST
                || operation.body() != Operation.BodyKind.MESSAGE
                || object.containsKey(MSGTYPE);
    }

    private static @Nullable Map<String, Object> object(String text) {
        if (text.isBlank() || text.strip().charAt(0) != '{') {
            return null;
        }
        try {
            return Json.object(text, WeworkResult.class);
        } catch (IOException e) {
            return null;
        }
    }

    /** An earlier answer as a body brings what this operation knows, never its errcode or somebody's whole record. */
    private Map<String, Object> usable(WeworkResult result) {
        return known(withoutVerdict(new LinkedHashMap<>(result)));
    }

    private static Map<String, Object> withoutVerdict(Map<String, Object> fields) {
        fields.keySet().removeIf(name -> name.equals("errcode") || name.equals("errmsg"));
        return fields;
    }

    /** What an object of the model brings beside what this operation takes, such as a card's msgtype, is not for it. */
    private Map<String, Object> known(Map<String, Object> fields) {
        if (!operation.takesAnything() && operation.body() != Operation.BodyKind.MESSAGE) {
            fields.keySet().retainAll(operation.parameters().keySet());
        }
        return fields;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>(map.size() * 2);
        map.forEach((name, value) -> {
            if (value != null) {
                copy.put(JsonValues.key(BODY, name), value);
            }
        });
        return copy;
    }
}
