// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;

/**
 * The button that sends what was chosen.
 *
 * @param text advised at most 10 characters; empty shows 提交
 * @param key comes back with the choice, at most 1,024 bytes
 * @param more fields that this class does not know, by WeCom's names
 */
public record SubmitButton(
        String text,
        String key,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public SubmitButton {
        more = Model.copy(more);
    }

    /** A button. */
    public static SubmitButton of(String text, String key) {
        return new SubmitButton(text, key, Map.of());
    }
}
