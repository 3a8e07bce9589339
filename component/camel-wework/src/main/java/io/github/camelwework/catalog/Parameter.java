// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of an operation.
 *
 * @param name WeCom's own
 * @param required whether WeCom refuses the call without it
 * @param inQuery whether it stands in the query
 * @param splitAt how many values one call takes; more are split into several calls; 0 when they are never split
 * @param option the endpoint option that sets it; null when the name itself is the option's, but for case and underscores;
 *     {@code -} when none sets it
 */
public record Parameter(
        String name,
        Type type,
        boolean required,
        boolean inQuery,
        int splitAt,
        @Nullable String option) {

    /** How users set it: by the option, or under its own name. */
    public String setAs() {
        return option == null || option.equals(Columns.ABSENT) ? name : option;
    }

    /** Whether the endpoint option of this name sets the parameter. */
    public boolean isSetBy(String endpointOption) {
        return endpointOption.equalsIgnoreCase(option == null ? name.replace("_", "") : option);
    }

    /** The JSON type in which WeCom wants a parameter. */
    public enum Type {
        /** A string. */
        TEXT,
        /** A whole number. */
        INT,
        /** 0 or 1, for what reads as false or true. */
        FLAG,
        /** true or false. */
        BOOL,
        /** An array of strings. */
        LIST,
        /** An array of whole numbers. */
        INTS,
        /** An object or array of its own; JSON text is taken as what it says. */
        JSON,
        /** A template card, checked like those that are sent. */
        CARD,
        /** The buttons of a menu, checked; text is taken as JSON or YAML. */
        MENU,
        /** 0 or 1, for everybody in place of receivers. */
        ALL,
        /** One string, values joined by {@code |}. */
        PIPE
    }
}
