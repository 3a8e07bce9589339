// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data from which a plan was made.
 *
 * @param sourceHash SHA-256 of the source, whatever its order
 * @param targetHash SHA-256 of the directory, as far as the plan depends on it
 * @param managedFields WeCom's names of the members' fields that the source has, sorted
 * @param totals how many objects of each kind the managed part held, by {@link SyncKind#plural()}
 * @param emptySource whether the source held nothing of a kind that it manages
 * @param managedDepartment outside of which the plan touches nothing
 */
public record SyncBasis(
        String sourceHash,
        String targetHash,
        List<String> managedFields,
        Map<String, Integer> totals,
        boolean emptySource,
        int managedDepartment)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A basis with copies. */
    public SyncBasis {
        managedFields = List.copyOf(managedFields);
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
    }
}
