// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The image of a news notice.
 *
 * @param url where it lies
 * @param aspectRatio width to height, 1.3 to 2.25
 * @param more fields that this class does not know, by WeCom's names
 */
public record CardImage(
        String url,
        @Nullable Double aspectRatio,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public CardImage {
        more = Model.copy(more);
    }

    /** A picture in WeCom's own ratio, 1.3. */
    public static CardImage of(String url) {
        return new CardImage(url, null, Map.of());
    }
}
