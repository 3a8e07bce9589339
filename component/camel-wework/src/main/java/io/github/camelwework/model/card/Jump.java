// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link below a card.
 *
 * @param type 0 nothing, 1 url, 2 mini-program
 * @param title advised at most 18 characters
 * @param url for type 1
 * @param appid for type 2
 * @param pagepath for type 2
 * @param more fields that this class does not know, by WeCom's names
 */
public record Jump(
        @Nullable Integer type,
        String title,
        @Nullable String url,
        @Nullable String appid,
        @Nullable String pagepath,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public Jump {
        more = Model.copy(more);
    }

    /** A link to a page. */
    public static Jump url(String title, String url) {
        return new Jump(1, title, url, null, null, Map.of());
    }

    /** A link to a mini-program. */
    public static Jump miniprogram(String title, String appid, @Nullable String pagepath) {
        return new Jump(2, title, null, appid, pagepath, Map.of());
    }
}
