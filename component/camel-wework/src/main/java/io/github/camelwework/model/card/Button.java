// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A button of a card.
 *
 * @param type 0 calls back, 1 opens the url
 * @param text advised at most 10 characters
 * @param style 1 to 4
 * @param key comes back when it is clicked; unique, at most 1,024 bytes; for type 0
 * @param url for type 1
 * @param more fields that this class does not know, by WeCom's names
 */
public record Button(
        @Nullable Integer type,
        String text,
        @Nullable Integer style,
        @Nullable String key,
        @Nullable String url,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public Button {
        more = Model.copy(more);
    }

    /** A button that calls back. */
    public static Button of(String key, String text) {
        return new Button(null, text, null, key, null, Map.of());
    }

    /** A button that opens a page. */
    public static Button url(String text, String url) {
        return new Button(1, text, null, null, url, Map.of());
    }

    /** The same button in another look, 1 to 4. */
    public Button style(int other) {
        return new Button(type, text, other, key, url, more);
    }
}
