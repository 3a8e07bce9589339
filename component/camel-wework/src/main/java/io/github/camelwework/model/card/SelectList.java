// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists of a card.
 *
 * @param questionKey comes back with the choice; unique, at most 1,024 bytes
 * @param title what stands beside it
 * @param selectedId which is chosen at first
 * @param optionList 1 to 10
 * @param disable whether nothing more can be chosen; in updates
 * @param more fields that this class does not know, by WeCom's names
 */
public record SelectList(
        String questionKey,
        @Nullable String title,
        @Nullable String selectedId,
        List<CardOption> optionList,
        @Nullable Boolean disable,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public SelectList {
        optionList = Model.copy(optionList);
        more = Model.copy(more);
    }

    /** A list. */
    public static SelectList of(String questionKey, @Nullable String title, CardOption... options) {
        return new SelectList(questionKey, title, null, List.of(options), null, Map.of());
    }
}
