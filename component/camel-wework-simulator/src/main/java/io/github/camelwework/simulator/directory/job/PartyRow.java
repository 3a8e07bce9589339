// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Numbers;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of departments.
 *
 * @param order 0 leaves the order as it is
 */
record PartyRow(int id, int parentId, String name, int order) {

    private static final String NAME = "部门名称";
    private static final String ID = "部门ID";
    private static final String PARENT = "父部门ID";
    private static final String ORDER = "排序";

    static final List<String> REQUIRED = List.of(NAME, ID, PARENT);

    /** Refuses with 302004 a line without name, id or parent. */
    static PartyRow of(CsvTable table, List<String> cells) {
        String name = table.cell(cells, NAME);
        Integer id = Numbers.integer(table.cell(cells, ID));
        Integer parentId = Numbers.integer(table.cell(cells, PARENT));
        Integer order = Numbers.integer(table.cell(cells, ORDER));
        if (name.isEmpty() || id == null || parentId == null) {
            throw Refusal.IMPORT_NOT_A_TREE.error();
        }
        return new PartyRow(id, parentId, name, order == null ? 0 : order);
    }

    /** The department as it will be. */
    Department target(@Nullable Department before) {
        if (before == null) {
            return new Department(id, parentId, name, "", order == 0 ? Department.NO_ORDER : order);
        }
        return new Department(id, parentId, name, before.nameEn(), order == 0 ? before.order() : order);
    }
}
