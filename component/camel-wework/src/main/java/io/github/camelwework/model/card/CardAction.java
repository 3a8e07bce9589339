// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The target of a click on the card.
 *
 * @param type 1 url, 2 mini-program; 0 nothing, for button cards
 * @param url for type 1
 * @param appid for type 2
 * @param pagepath for type 2
 * @param more fields that this class does not know, by WeCom's names
 */
public record CardAction(
        int type,
        @Nullable String url,
        @Nullable String appid,
        @Nullable String pagepath,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public CardAction {
        more = Model.copy(more);
    }

    /** A page. */
    public static CardAction url(String url) {
        return new CardAction(1, url, null, null, Map.of());
    }

    /** A mini-program. */
    public static CardAction miniprogram(String appid, @Nullable String pagepath) {
        return new CardAction(2, null, appid, pagepath, Map.of());
    }
}
