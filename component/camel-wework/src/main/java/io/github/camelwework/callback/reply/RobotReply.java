// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.callback.Push;
import io.github.camelwework.json.Json;
import io.github.camelwework.message.Size;
import io.github.camelwework.model.WeworkMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply of a smart robot: JSON (doc 101031). */
final class RobotReply {

    private static final Size CONTENT = new Size(20_480, Size.Unit.BYTES);
    private static final String WELCOME = "enter_chat";

    private RobotReply() {}

    /**
     * The reply that a body is, null for none.
     *
     * @throws IllegalArgumentException when a text is longer than WeCom takes
     */
    static @Nullable String of(Push push, Object body) {
        Object reply = reply(push, body);
        return reply == null ? null : json(reply);
    }

    static String json(Object value) {
        try {
            return new String(Json.utf8(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The reply holds what JSON cannot: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Object reply(Push push, Object body) {
        if (body instanceof String text) {
            return WELCOME.equals(push.event())
                    ? Map.of("msgtype", "text", "text", Map.of("content", text))
                    : stream(push, text);
        }
        if (body instanceof WeworkMessage message) {
            return message.toRequest();
        }
        return body instanceof Map<?, ?> map && (map.containsKey("msgtype") || map.containsKey("response_type"))
                ? map
                : null;
    }

    /** Finished at once. Its id is that of the poll which asks for more of it, else one that a repetition makes again. */
    private static Object stream(Push push, String text) {
        if (!CONTENT.fits(text)) {
            throw new IllegalArgumentException("The reply is %s long, and WeCom takes at most %s: shorten it"
                    .formatted(CONTENT.describe(text), CONTENT.describe()));
        }
        Object polled = push.fields().get("stream") instanceof Map<?, ?> stream ? stream.get("id") : null;
        String id = polled == null ? push.identity() : polled.toString();
        return Map.of("msgtype", "stream", "stream", Map.of("id", id, "finish", true, "content", text));
    }
}
