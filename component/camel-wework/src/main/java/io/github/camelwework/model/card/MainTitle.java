// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The title of a card.
 *
 * @param title advised at most 36 characters
 * @param desc advised at most 44 characters
 * @param more fields that this class does not know, by WeCom's names
 */
public record MainTitle(
        @Nullable String title,
        @Nullable String desc,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public MainTitle {
        more = Model.copy(more);
    }

    /** A title, and what stands below it. */
    public static MainTitle of(String title, @Nullable String desc) {
        return new MainTitle(title, desc, Map.of());
    }
}
