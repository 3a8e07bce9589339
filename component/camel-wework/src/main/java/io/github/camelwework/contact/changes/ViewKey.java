// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys of the view. */
final class ViewKey {

    static final char DEPARTMENT = 'd';
    static final char MEMBER = 'm';
    static final char TAG = 't';

    /** Kept when members were read with all their fields. */
    static final String DETAILS = "+details";

    /** Kept when departments were read with their names. */
    static final String NAMES = "+names";

    /** What was in sight at the last look. */
    static final String RANGE = "+range";

    private ViewKey() {}

    static String department(@Nullable Object id) {
        return DEPARTMENT + String.valueOf(id);
    }

    /** Userids that differ in case only are the same. */
    static String member(@Nullable Object userid) {
        return MEMBER + String.valueOf(userid).toLowerCase(Locale.ROOT);
    }

    static String tag(@Nullable Object id) {
        return TAG + String.valueOf(id);
    }

    static String id(String key) {
        return key.substring(1);
    }
}
