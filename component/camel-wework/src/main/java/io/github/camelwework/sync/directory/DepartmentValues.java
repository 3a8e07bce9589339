// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists that stand beside a member's departments, such as the order in each. */
public final class DepartmentValues {

    /** Fields with a value for each department; WeCom takes them only together with the departments. */
    public static final List<String> BESIDE = List.of("order", "is_leader_in_dept");

    private DepartmentValues() {}

    public static Map<Long, Long> beside(List<Long> departments, List<Long> values) {
        Map<Long, Long> byDepartment = new LinkedHashMap<>();
        for (int i = 0; i < departments.size(); i++) {
            byDepartment.put(departments.get(i), i < values.size() ? values.get(i) : 0L);
        }
        return byDepartment;
    }

    public static List<Long> inOrderOf(List<Long> departments, Map<Long, Long> byDepartment) {
        List<Long> values = new ArrayList<>();
        for (Long department : departments) {
            values.add(byDepartment.getOrDefault(department, 0L));
        }
        return values;
    }
}
