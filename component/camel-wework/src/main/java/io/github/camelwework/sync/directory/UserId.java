// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A userid as WeCom compares it: without regard to case and to blanks around it.
 *
 * @param text in lower case
 */
public record UserId(String text) implements Comparable<UserId> {

    /** A userid in the form that is compared. */
    public UserId {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** The userid of a value of a source or an answer. */
    public static UserId of(@Nullable Object value) {
        return new UserId(String.valueOf(value));
    }

    @Override
    public int compareTo(UserId other) {
        return text.compareTo(other.text);
    }

    /** The userid in lower case. */
    @Override
    public String toString() {
        return text;
    }
}
