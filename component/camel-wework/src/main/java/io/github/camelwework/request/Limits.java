// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a message against WeCom's limits before anything is sent, and shortens its content when that is wanted. */
final class Limits {

    private final Map<String, List<FieldLimit>> byMsgType;
    private final OnOverflow onOverflow;

    Limits(String operation, OnOverflow onOverflow) {
        this.byMsgType = FieldLimit.of(operation);
        this.onOverflow = onOverflow;
    }

    /**
     * Looks at the object named like the msgtype.
     *
     * @throws IllegalArgumentException naming the field, its size, the limit and the remedy
     */
    void apply(String msgType, Map<String, Object> content) {
        for (FieldLimit limit : byMsgType.getOrDefault(msgType, List.of())) {
            if (limit.array().isEmpty()) {
                applyTo(limit, msgType + "." + limit.field(), content);
            } else if (content.get(limit.array()) instanceof Collection<?> items) {
                applyTo(limit, msgType, items);
            }
        }
    }

    private void applyTo(FieldLimit limit, String msgType, Collection<?> items) {
        if (limit.unit() == FieldLimit.Unit.ITEMS) {
            if (items.size() > limit.limit()) {
                throw tooLarge(limit, msgType + "." + limit.array(), items.size());
            }
            return;
        }
        int index = 0;
        for (Object item : items) {
            if (item instanceof Map<?, ?> fields && fields.get(limit.leaf()) instanceof String text) {
                require(limit, "%s.%s[%d].%s".formatted(msgType, limit.array(), index, limit.leaf()), text);
            }
            index++;
        }
    }

    private void applyTo(FieldLimit limit, String name, Map<String, Object> content) {
        @Nullable Object value = content.get(limit.field());
        if (value instanceof String text && limit.measure(text) > limit.limit()) {
            if (!limit.mendable() || onOverflow == OnOverflow.FAIL) {
                throw tooLarge(limit, name, limit.measure(text));
            }
            content.put(limit.field(), Truncation.toBytes(text, limit.limit()));
        }
    }

    private static void require(FieldLimit limit, String name, String text) {
        if (limit.measure(text) > limit.limit()) {
            throw tooLarge(limit, name, limit.measure(text));
        }
    }

    private static IllegalArgumentException tooLarge(FieldLimit limit, String name, int size) {
        String remedy = limit.mendable() ? "shorten it, or set onOverflow=truncate" : "shorten it";
        return new IllegalArgumentException("%s is %d %s long, and WeCom takes at most %s: %s"
                .formatted(name, size, limit.unit().words(), limit.describe(), remedy));
    }
}
