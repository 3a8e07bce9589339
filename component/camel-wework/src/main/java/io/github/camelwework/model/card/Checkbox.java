// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a vote.
 *
 * @param questionKey comes back with the vote, at most 1,024 bytes
 * @param mode 0 one, 1 several
 * @param optionList 1 to 20
 * @param disable whether nothing more can be chosen; in updates
 * @param more fields that this class does not know, by WeCom's names
 */
public record Checkbox(
        String questionKey,
        @Nullable Integer mode,
        List<CardOption> optionList,
        @Nullable Boolean disable,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public Checkbox {
        optionList = Model.copy(optionList);
        more = Model.copy(more);
    }

    /** Of which one can be chosen. */
    public static Checkbox one(String questionKey, CardOption... options) {
        return new Checkbox(questionKey, 0, List.of(options), null, Map.of());
    }

    /** Of which several can be chosen. */
    public static Checkbox several(String questionKey, CardOption... options) {
        return new Checkbox(questionKey, 1, List.of(options), null, Map.of());
    }
}
