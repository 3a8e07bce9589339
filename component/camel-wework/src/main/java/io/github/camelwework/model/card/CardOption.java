// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the options of a card.
 *
 * @param id comes back when it is chosen; unique, at most 128 bytes
 * @param text advised at most 16 characters
 * @param isChecked whether it is chosen at first; for votes
 * @param more fields that this class does not know, by WeCom's names
 */
public record CardOption(
        String id,
        String text,
        @Nullable Boolean isChecked,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public CardOption {
        more = Model.copy(more);
    }

    /** An option. */
    public static CardOption of(String id, String text) {
        return new CardOption(id, text, null, Map.of());
    }
}
