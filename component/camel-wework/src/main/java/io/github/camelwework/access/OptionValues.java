// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.headers.Headers;
import io.github.camelwework.json.JsonValues;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the component's own operations. The header of an option overrides it.
 *
 * @param options those that are set, by name
 */
record OptionValues(Message message, Map<String, Object> options) {

    /** A text, null when it is given nowhere or empty. */
    @Nullable
    public String text(String option) {
        String name = Headers.PREFIX + option.substring(0, 1).toUpperCase(Locale.ROOT) + option.substring(1);
        Object header = message.getHeader(name);
        Object value = header == null ? options.get(option) : header;
        String text = JsonValues.id(option, value);
        return text.isEmpty() ? null : text;
    }

    /**
     * The app's id.
     *
     * @param fallback the account's, the option's or the component's
     * @throws IllegalArgumentException when the header holds no number
     */
    @Nullable
    public Integer agentId(@Nullable Integer fallback) {
        Object header = message.getHeader(Headers.AGENT_ID);
        if (header == null) {
            return fallback;
        }
        try {
            return Integer.valueOf(JsonValues.id(Headers.AGENT_ID, header));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the header " + Headers.AGENT_ID + " holds no number", e);
        }
    }
}
