// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.json.TextBytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** Bytes inside a body that is an object or a list: they have the character set that Camel knows of the body. */
final class FieldBytes {

    /** What is deeper is refused elsewhere. */
    private static final int MOST_LEVELS = 64;

    private FieldBytes() {}

    /** The body with such bytes as texts; the same when there is nothing to say, as UTF-8 is read anyway. */
    static Object decoded(Message message, Object body) {
        boolean isSaid = message.getHeader(Exchange.CHARSET_NAME) != null
                || message.getHeader(Exchange.CONTENT_TYPE) != null
                || (message.getExchange() != null && message.getExchange().getProperty(Exchange.CHARSET_NAME) != null);
        if (!isSaid || !holdsBytes(body, 0)) {
            return body;
        }
        Charset charset = KnownCharset.of(message, body);
        return charset == null || charset.equals(StandardCharsets.UTF_8) ? body : in(charset, "the body", body, 0);
    }

    private static boolean holdsBytes(@Nullable Object value, int level) {
        if (level > MOST_LEVELS) {
            return false;
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(inner -> holdsBytes(inner, level + 1));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(item -> holdsBytes(item, level + 1));
        }
        return value instanceof Object[] items ? holdsBytes(Arrays.asList(items), level) : value instanceof byte[];
    }

    private static Object in(Charset charset, String path, Object value, int level) {
        if (value instanceof byte[] bytes) {
            return TextBytes.text(path, bytes, charset);
        }
        if (level > MOST_LEVELS) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> {
                if (inner != null) {
                    copy.put(key, in(charset, path + "." + key, inner, level + 1));
                }
            });
            return copy;
        }
        Object items = value instanceof Object[] array ? Arrays.asList(array) : value;
        if (items instanceof Collection<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(item == null ? "" : in(charset, path, item, level + 1)));
            return copy;
        }
        return value;
    }
}
