// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.lang.reflect.Array;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The plain forms of objects that are none of JSON's own. What has none is refused: nobody is to read {@code [B@1f2e3d}. */
final class Foreign {

    private Foreign() {}

    static @Nullable Object shallow(String path, Object value) {
        if (value instanceof Number number) {
            return Numbers.plain(path, number);
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return value.toString();
        }
        if (value instanceof JsonNode node) {
            return node(path, node);
        }
        if (value instanceof JsonFields object) {
            return object.fields();
        }
        if (value instanceof Record object) {
            return RecordFields.of(object);
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return value;
        }
        if (value.getClass().isArray() || value instanceof ByteBuffer) {
            return array(path, value);
        }
        // A path is a list of its own parts, and its text would tell how a computer of ours is laid out.
        if (value instanceof Iterable<?> items && !(value instanceof Path)) {
            List<@Nullable Object> list = new ArrayList<>();
            items.forEach(list::add);
            return list;
        }
        return single(path, value);
    }

    private static @Nullable Object single(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            return JsonValues.shallow(path, optional.orElse(null));
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Numbers.plain(path, number.getAsDouble()) : null;
        }
        if (value instanceof AtomicBoolean flag) {
            return flag.get();
        }
        if (value instanceof AtomicReference<?> reference) {
            return JsonValues.shallow(path, reference.get());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Calendar calendar) {
            return calendar.toInstant().toString();
        }
        // Those of java.sql have a form of their own, without the time zone that they do not know.
        if (value.getClass() == Date.class) {
            return ((Date) value).toInstant().toString();
        }
        if (hasItsOwnText(value)) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "%s is a %s, which is neither text, number, list nor object: convert it to one of these"
                        .formatted(path, value.getClass().getName()));
    }

    private static boolean hasItsOwnText(Object value) {
        return value instanceof TemporalAccessor
                || value instanceof TemporalAmount
                || value instanceof Date
                || value instanceof UUID
                || value instanceof URI
                || value instanceof URL
                || value instanceof Locale
                || value instanceof Charset;
    }

    private static Object array(String path, Object value) {
        if (value instanceof byte[] bytes) {
            return TextBytes.utf8(path, ByteBuffer.wrap(bytes));
        }
        if (value instanceof ByteBuffer bytes) {
            return TextBytes.utf8(path, bytes.duplicate());
        }
        if (value instanceof char[] text) {
            return new String(text);
        }
        int length = Array.getLength(value);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(Array.get(value, i));
        }
        return list;
    }

    private static @Nullable Object node(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>(node.size());
            node.forEach(items::add);
            return items;
        }
        if (node instanceof POJONode inner) {
            return JsonValues.shallow(path, inner.getPojo());
        }
        if (node.isNumber()) {
            return Numbers.plain(path, node.numberValue());
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }
}
