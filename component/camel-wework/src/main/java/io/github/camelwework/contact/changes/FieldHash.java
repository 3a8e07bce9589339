// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Stands for a value where only a change matters: 32 bits, whatever the order of an object's fields. */
final class FieldHash {

    /** The value could not be read: it is like any other. */
    static final int UNKNOWN = 0;

    private FieldHash() {}

    static int of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(text, value);
        CRC32C checksum = new CRC32C();
        checksum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        int hash = (int) checksum.getValue();
        return hash == UNKNOWN ? 1 : hash;
    }

    private static void write(StringBuilder text, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> sorted = new TreeMap<>();
            fields.forEach((name, field) -> sorted.put(String.valueOf(name), field));
            text.append('{');
            sorted.forEach((name, field) -> {
                text.append(name).append(':');
                write(text, field);
                text.append(',');
            });
            text.append('}');
        } else if (value instanceof Collection<?> list) {
            text.append('[');
            list.forEach(each -> {
                write(text, each);
                text.append(',');
            });
            text.append(']');
        } else {
            text.append(value);
        }
    }
}
