// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import org.jspecify.annotations.Nullable;

/**
 * A department as it is or will be.
 *
 * @param parent the id of the department above, 0 for the root
 * @param name null when it cannot be read
 * @param nameEn empty when there is none
 * @param order larger first
 */
record DepartmentState(int id, int parent, @Nullable String name, String nameEn, long order) {

    static final int ROOT = 1;

    DepartmentState named(@Nullable String newName, String newNameEn) {
        return new DepartmentState(id, parent, newName, newNameEn, order);
    }

    DepartmentState below(int newParent) {
        return new DepartmentState(id, newParent, name, nameEn, order);
    }

    DepartmentState ordered(long newOrder) {
        return new DepartmentState(id, parent, name, nameEn, newOrder);
    }
}
