// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import io.github.camelwework.simulator.directory.DirectorySettings.UnknownDepartments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where WeCom puts a member without a department that exists. Since about 2024 WeCom puts such members below a department
 * of its own, and makes departments there for ids that it does not know (doc 90195).
 */
final class StrayDepartments {

    private static final String HOLDING_NAME = "其他（待设置部门）";
    private static final int UNSET = 0;

    private final Directory directory;

    StrayDepartments(Directory directory) {
        this.directory = directory;
    }

    /** Refuses a placement that needs stray departments where these are not made. */
    void check(@Nullable Placement asked) {
        if (directory.settings().unknownDepartments() == UnknownDepartments.CREATED) {
            return;
        }
        if (asked == null) {
            throw Refusal.DEPARTMENT_MISSING.error();
        }
        requireKnown(asked);
    }

    /** Refuses a placement with no department, or one that does not exist. */
    void requireKnown(Placement asked) {
        Refusal.DEPARTMENT_LIST_INVALID.when(asked.seats().isEmpty());
        Refusal.DEPARTMENT_ID.unless(
                directory.departments().containsAll(asked.seats().keySet()));
    }

    /**
     * The placement with departments that all exist.
     *
     * @param created gets those that were made because the caller named them
     */
    Placement settle(@Nullable Placement asked, List<Department> created) {
        if (asked == null || asked.seats().isEmpty()) {
            return new Placement(Map.of(holding(idBesides(Set.of())), new Placement.Seat(0, 0)), UNSET);
        }
        int free = idBesides(asked.seats().keySet());
        Placement settled = asked.seats().containsKey(UNSET) ? asked.replacing(UNSET, holding(free)) : asked;
        for (int id : new ArrayList<>(settled.seats().keySet())) {
            if (!directory.departments().contains(id)) {
                created.add(directory.addDepartment(id, holding(free), String.valueOf(id)));
            }
        }
        return settled;
    }

    /** An id that no department has and that the caller did not ask for. */
    private int idBesides(Set<Integer> asked) {
        int id = directory.departments().nextId();
        while (asked.contains(id)) {
            id++;
        }
        return id;
    }

    /**
     * The holding department.
     *
     * @param free the id that it gets when there is none yet
     */
    private int holding(int free) {
        return directory.departments().all().stream()
                .filter(department -> department.name().equals(HOLDING_NAME))
                .findFirst()
                .orElseGet(() -> directory.addDepartment(free, Department.ROOT, HOLDING_NAME))
                .id();
    }
}
