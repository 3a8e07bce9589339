// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

/**
 * One department (doc 90341).
 *
 * @param parentId 0 for the root, whose id is 1
 * @param nameEn the English name, empty when there is none
 * @param order larger sorts first, 0 to 2^32 - 1; {@link #NO_ORDER} in a request that names none
 */
public record Department(int id, int parentId, String name, String nameEn, long order) {

    /** The id of the department that every corp has. */
    public static final int ROOT = 1;

    /** No order given: a new department then sorts last among such siblings, an existing one keeps its order. */
    public static final long NO_ORDER = -1;

    /** A department without English name whose request names no order. */
    public Department(int id, int parentId, String name) {
        this(id, parentId, name, "", NO_ORDER);
    }

    Department withOrder(long newOrder) {
        return new Department(id, parentId, name, nameEn, newOrder);
    }
}
