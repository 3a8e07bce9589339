// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sender shown on a card (doc 90236).
 *
 * @param iconUrl a picture, best 72 by 72
 * @param desc a short text
 * @param descColor 0 grey, 1 black, 2 red, 3 green
 * @param more fields that this class does not know, by WeCom's names
 */
public record Source(
        @Nullable String iconUrl,
        @Nullable String desc,
        @Nullable Integer descColor,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public Source {
        more = Model.copy(more);
    }

    /** A text beside an icon. */
    public static Source of(String desc, @Nullable String iconUrl) {
        return new Source(iconUrl, desc, null, Map.of());
    }
}
