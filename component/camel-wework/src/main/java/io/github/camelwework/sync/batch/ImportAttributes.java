// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.batch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of the corp's own ({@code extattr}): further columns, named as in the console. */
final class ImportAttributes {

    static final String FIELD = "extattr";

    private static final String TEXT = "0";

    private ImportAttributes() {}

    /** The value by name; null when one of them is no text or empty, which a cell cannot say. */
    static @Nullable Map<String, String> of(@Nullable Object extattr) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (extattr == null) {
            return cells;
        }
        if (!(extattr instanceof Map<?, ?> object && object.get("attrs") instanceof Collection<?> items)) {
            return null;
        }
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> attribute
                    && String.valueOf(attribute.get("type")).equals(TEXT)
                    && attribute.get("text") instanceof Map<?, ?> text
                    && text.get("value") instanceof String value
                    && !value.isBlank())) {
                return null;
            }
            cells.put(String.valueOf(attribute.get("name")), value);
        }
        return cells;
    }
}
