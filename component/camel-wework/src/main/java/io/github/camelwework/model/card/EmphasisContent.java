// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The large figure of a text notice.
 *
 * @param title advised at most 14 characters
 * @param desc advised at most 22 characters
 * @param more fields that this class does not know, by WeCom's names
 */
public record EmphasisContent(
        @Nullable String title,
        @Nullable String desc,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public EmphasisContent {
        more = Model.copy(more);
    }

    /** A figure, and what it means. */
    public static EmphasisContent of(String title, @Nullable String desc) {
        return new EmphasisContent(title, desc, Map.of());
    }
}
