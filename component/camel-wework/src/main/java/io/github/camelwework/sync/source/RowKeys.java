// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that identify an object among others of its kind. */
final class RowKeys {

    private static final Map<SyncKind, List<String>> ABOUT = Map.of(
            SyncKind.MEMBER,
            List.of("userid"),
            SyncKind.DEPARTMENT,
            List.of("id", "key", "path", "name"),
            SyncKind.TAG,
            List.of("tagid", "tagname"));

    private RowKeys() {}

    /** What no two rows may have the same of; what the fields do not hold is left out. */
    static List<String> of(SyncKind kind, Map<String, Object> fields) {
        List<String> keys = new ArrayList<>();
        switch (kind) {
            case MEMBER -> add(keys, "", lowerCase(fields.get("userid")));
            case DEPARTMENT -> {
                add(keys, "id:", fields.get("id"));
                add(keys, "path:", fields.get("path"));
                add(keys, "key:", fields.get("key"));
            }
            case TAG -> {
                add(keys, "id:", fields.get("tagid"));
                add(keys, "name:", lowerCase(fields.get("tagname")));
            }
        }
        return keys;
    }

    /** What the row is about, in words; empty when the fields do not say. */
    static String about(SyncKind kind, Map<String, Object> fields) {
        for (String field : ABOUT.getOrDefault(kind, List.of())) {
            Object value = fields.get(field);
            if (value != null && !"".equals(value)) {
                // A userid is what reports name members by; the name of a department may be anything.
                return field
                        + ' '
                        + (kind == SyncKind.MEMBER ? HiddenCharacters.shown(value.toString()) : SafeQuote.name(value));
            }
        }
        return "";
    }

    /** The key as {@link Source#doubtful} has it: K7 and k7 may be two departments, and a bad row about K7 doubts both. */
    static String doubtful(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object lowerCase(@Nullable Object value) {
        return value == null ? null : String.valueOf(value).toLowerCase(Locale.ROOT);
    }

    private static void add(List<String> keys, String prefix, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            keys.add(prefix + value);
        }
    }
}
