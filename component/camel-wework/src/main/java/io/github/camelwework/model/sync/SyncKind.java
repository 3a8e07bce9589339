// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entry of a plan or a report is about. */
public enum SyncKind {
    /** A department. */
    DEPARTMENT,
    /** A member. */
    MEMBER,
    /** A tag. */
    TAG;

    /** The word in JSON and in tables. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for several. */
    public String plural() {
        return word() + "s";
    }

    /**
     * The kind of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static SyncKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
