// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.callback.Push;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.WeworkMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply of a smart robot: JSON (doc 101031). */
final class RobotReply {

    private static final String TYPE = "msgtype";
    private static final String RULES = "robot/";
    private static final String WELCOME = "enter_chat";

    private RobotReply() {}

    /**
     * The reply that a body is, null for none.
     *
     * @throws IllegalArgumentException when a text is longer than WeCom takes
     */
    static @Nullable String of(Push push, Object body) {
        Map<String, Object> reply = reply(push, body);
        if (reply == null) {
            return null;
        }
        ReplyRule.check(RULES + reply.get(TYPE), reply);
        return json(reply);
    }

    static String json(Object value) {
        try {
            return new String(Json.utf8(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "The reply holds a value that JSON cannot hold: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Map<String, Object> reply(Push push, Object body) {
        if (body instanceof String text) {
            return WELCOME.equals(push.event())
                    ? Map.of(TYPE, "text", "text", Map.of("content", text))
                    : stream(push, text);
        }
        Map<?, ?> fields = body instanceof WeworkMessage message ? message.toRequest() : ReplyForm.of(body);
        return fields != null && (fields.containsKey(TYPE) || fields.containsKey("response_type"))
                ? ReplyForm.plain(fields)
                : null;
    }

    /** Finished at once. Its id is that of the poll which asks for more of it, else one that a repetition makes again. */
    private static Map<String, Object> stream(Push push, String text) {
        Object polled = push.fields().get("stream") instanceof Map<?, ?> stream ? stream.get("id") : null;
        String id = polled == null ? push.identity() : polled.toString();
        return Map.of(TYPE, "stream", "stream", Map.of("id", id, "finish", true, "content", text));
    }
}
