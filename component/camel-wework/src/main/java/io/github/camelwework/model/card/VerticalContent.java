// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a news notice, its text below its title.
 *
 * @param title advised at most 38 characters
 * @param desc advised at most 160 characters
 * @param more fields that this class does not know, by WeCom's names
 */
public record VerticalContent(
        String title,
        @Nullable String desc,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public VerticalContent {
        more = Model.copy(more);
    }

    /** A line. */
    public static VerticalContent of(String title, @Nullable String desc) {
        return new VerticalContent(title, desc, Map.of());
    }
}
