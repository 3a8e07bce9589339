// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries that the state of the sync keeps when the plan is applied.
 *
 * @param ids the numbers chosen for departments, by {@code key:…} or {@code path:…} of the source
 * @param missing the userids, in lower case and sorted, of members that the source lacks and that stay for now; with
 *     {@link #DISABLED_BEFORE} before the userid of members whom somebody else had disabled by then
 * @param back the same of members who are back in a row that cannot be used: still disabled, and no longer missing
 */
public record SyncMarks(Map<String, Integer> ids, List<String> missing, List<String> back) implements Serializable {

    /** Stands before the userid of a member who was disabled already when first missing. */
    public static final String DISABLED_BEFORE = "disabled:";

    private static final long serialVersionUID = 1L;

    /** Marks with copies. */
    public SyncMarks {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
        missing = List.copyOf(missing);
        back = List.copyOf(back);
    }
}
