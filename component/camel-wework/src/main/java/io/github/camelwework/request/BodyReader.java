// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.WeworkMessage;
import io.github.camelwework.model.WeworkRecord;
import io.github.camelwework.model.WeworkResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** Finds out what a body means for an operation. */
final class BodyReader {

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String MSGTYPE = "msgtype";

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
    Content read(Message message, boolean takesFile) {
        Object body = message.getBody();
        if (operation.body() == Operation.BodyKind.FILE || (takesFile && FileBodies.isFile(body))) {
            return body == null ? new Content.Nothing() : new Content.File();
        }
        if (body == null) {
            return new Content.Nothing();
        }
        if (body instanceof WeworkResult result) {
            return new Content.Fields(usable(result));
        }
        if (body instanceof WeworkMessage typed) {
            return new Content.Fields(known(typed.toRequest()));
        }
        if (body instanceof WeworkRecord typed) {
            return new Content.Fields(withoutVerdict(typed.fields()));
        }
        if (body instanceof Map<?, ?> map) {
            return new Content.Fields(copy(map));
        }
        if (body instanceof JsonNode node && node.isObject()) {
            return new Content.Fields(Json.mapper().convertValue(node, OBJECT));
        }
        if (body instanceof Number || body instanceof Boolean || body instanceof Collection<?>) {
            return new Content.Scalar(body);
        }
        if (body instanceof Enum<?> || body instanceof UUID || body instanceof TemporalAccessor) {
            return new Content.Scalar(String.valueOf(body));
        }
        return text(utf8(message, body));
    }

    private Content text(String text) {
        if (text.isBlank() && bodyAs != BodyAs.REQUEST) {
            return operation.body() == Operation.BodyKind.MESSAGE ? new Content.Scalar(text) : new Content.Nothing();
        }
        @Nullable Map<String, Object> object = bodyAs == BodyAs.CONTENT ? null : object(text);
        if (bodyAs == BodyAs.REQUEST && object == null) {
            throw new IllegalArgumentException(
                    "bodyAs=request, but the body is no JSON object: send one, or leave bodyAs out");
        }
        return object != null && isRequest(object) ? new Content.Fields(object) : new Content.Scalar(text);
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
            return Json.object(text.getBytes(StandardCharsets.UTF_8), WeworkResult.class);
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
                copy.put(String.valueOf(name), value);
            }
        });
        return copy;
    }

    private static String utf8(Message message, Object body) {
        if (body instanceof String text) {
            return text;
        }
        if (body instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        byte[] bytes = message.getBody(byte[].class);
        if (bytes == null) {
            throw new IllegalArgumentException(
                    "the body is a " + body.getClass().getName()
                            + ", which is neither a Map, JSON, a message of the model, text nor a plain value");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
