// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.directory.Numbers;
import io.github.camelwework.simulator.directory.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of user/list_id begins. It names a member rather than a row number, so that a member who goes away between
 * two pages does not make the next one skip another.
 *
 * @param key the userid in lower case
 * @param seat the place among the member's departments, from 0
 */
record RowCursor(String key, int seat) {

    private static final RowCursor START = new RowCursor("", 0);

    /** Nothing that WeCom gave out looks like it: 50100. */
    static RowCursor parse(String text) {
        if (text.isEmpty()) {
            return START;
        }
        RowCursor cursor = decode(text);
        if (cursor == null) {
            throw Refusal.CURSOR_INVALID.error();
        }
        return cursor;
    }

    String format() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((seat + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    int firstSeatOf(String member) {
        return member.equals(key) ? seat : 0;
    }

    private static @Nullable RowCursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            Integer seat = bar < 0 ? null : Numbers.integer(plain.substring(0, bar));
            return seat == null || seat < 0 ? null : new RowCursor(plain.substring(bar + 1), seat);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
