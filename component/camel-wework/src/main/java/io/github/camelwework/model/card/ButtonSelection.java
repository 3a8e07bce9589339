// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list above the buttons.
 *
 * @param questionKey comes back with a click, at most 1,024 bytes
 * @param title what stands beside it
 * @param optionList 1 to 10
 * @param selectedId which is chosen at first
 * @param disable whether nothing more can be chosen; in updates
 * @param more fields that this class does not know, by WeCom's names
 */
public record ButtonSelection(
        String questionKey,
        @Nullable String title,
        List<CardOption> optionList,
        @Nullable String selectedId,
        @Nullable Boolean disable,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public ButtonSelection {
        optionList = Model.copy(optionList);
        more = Model.copy(more);
    }

    /** A list. */
    public static ButtonSelection of(String questionKey, @Nullable String title, CardOption... options) {
        return new ButtonSelection(questionKey, title, List.of(options), null, null, Map.of());
    }
}
