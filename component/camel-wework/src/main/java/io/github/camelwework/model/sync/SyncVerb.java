// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happens to an object, the most serious first, which is the order of tables. */
public enum SyncVerb {
    /** It is deleted. */
    DELETED,
    /** The member may no longer log in. */
    DISABLED,
    /** It stands elsewhere afterwards; other fields may change too. */
    MOVED,
    /** Fields change. */
    UPDATED,
    /** A disabled member may log in again; other fields may change too. */
    ENABLED,
    /** It is new. */
    CREATED;

    /** The word in JSON and in tables. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The verb of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static SyncVerb of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
