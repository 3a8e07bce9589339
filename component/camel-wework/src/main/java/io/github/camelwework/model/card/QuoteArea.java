// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quoted text in a card.
 *
 * @param type 0 nothing, 1 url, 2 mini-program
 * @param url for type 1
 * @param appid for type 2
 * @param pagepath for type 2
 * @param title the quote's title
 * @param quoteText what is quoted
 * @param more fields that this class does not know, by WeCom's names
 */
public record QuoteArea(
        @Nullable Integer type,
        @Nullable String url,
        @Nullable String appid,
        @Nullable String pagepath,
        @Nullable String title,
        @Nullable String quoteText,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public QuoteArea {
        more = Model.copy(more);
    }

    /** A quote that leads nowhere. */
    public static QuoteArea of(@Nullable String title, String quoteText) {
        return new QuoteArea(0, null, null, null, title, quoteText, Map.of());
    }

    /** A quote that leads to a page. */
    public static QuoteArea url(String url, @Nullable String title, String quoteText) {
        return new QuoteArea(1, url, null, null, title, quoteText, Map.of());
    }
}
