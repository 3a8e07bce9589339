// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What must hold among the fields of a row. */
final class RowRules {

    private static final List<String> PLACES = List.of("department", "departmentPath", "departmentKey");
    private static final List<String> BESIDE_PLACES = List.of("order", "is_leader_in_dept");

    private RowRules() {}

    /** Adds what is wrong, each with the fields and the remedy. */
    static void check(SyncKind kind, Map<String, Object> fields, List<String> problems) {
        switch (kind) {
            case MEMBER -> checkMember(fields, problems);
            case DEPARTMENT -> checkDepartment(fields, problems);
            case TAG -> checkTag(fields, problems);
        }
    }

    private static void checkMember(Map<String, Object> fields, List<String> problems) {
        require(fields.containsKey("userid"), "userid is missing: fill it in", problems);
        require(
                !("".equals(fields.get("mobile")) && "".equals(fields.get("email"))),
                "mobile and email are both empty, and WeCom wants one of them: fill one in",
                problems);
        List<String> given = PLACES.stream().filter(fields::containsKey).toList();
        require(given.size() < 2, () -> "%s are given: give one".formatted(String.join(" and ", given)), problems);
        Collection<?> places = given.isEmpty() ? List.of() : list(fields, given.get(0));
        require(new HashSet<>(places).size() == places.size(), "a department stands twice: take one out", problems);
        for (String field : BESIDE_PLACES) {
            require(
                    !fields.containsKey(field) || list(fields, field).size() == places.size(),
                    () -> "%s holds %d, but there are %d departments: give one for each, in the same order"
                            .formatted(field, list(fields, field).size(), places.size()),
                    problems);
        }
        Object main = fields.get("main_department");
        require(
                main == null || !fields.containsKey("department") || places.contains(main),
                () -> "main_department %s is not among the departments: correct one or the other"
                        .formatted(SafeQuote.name(String.valueOf(main))),
                problems);
    }

    private static void checkDepartment(Map<String, Object> fields, List<String> problems) {
        Object path = fields.get("path");
        Object name = fields.get("name");
        require(
                fields.containsKey("id") || path != null || fields.containsKey("key"),
                "id, path and key are all missing: give one of them",
                problems);
        require(fields.containsKey("id") || path != null || name != null, "name is missing: fill it in", problems);
        require(
                path == null || name == null || ("/" + path).endsWith("/" + name),
                () -> "path does not end with the name %s: give one of them, or the same"
                        .formatted(SafeQuote.of(String.valueOf(name))),
                problems);
        require(
                path == null || !(fields.containsKey("parentid") || fields.containsKey("parentKey")),
                "path and a parent are given: give one of them",
                problems);
        require(
                !(fields.containsKey("parentid") && fields.containsKey("parentKey")),
                "parentid and parentKey are given: give one of them",
                problems);
        Object id = fields.get("id");
        require(id == null || !id.equals(fields.get("parentid")), "parentid is its own id: correct it", problems);
    }

    private static void checkTag(Map<String, Object> fields, List<String> problems) {
        require(
                fields.containsKey("tagid") || fields.containsKey("tagname"),
                "tagid and tagname are both missing: give one of them",
                problems);
    }

    private static Collection<?> list(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Collection<?> items ? items : List.of();
    }

    private static void require(boolean holds, String otherwise, List<String> problems) {
        require(holds, () -> otherwise, problems);
    }

    private static void require(boolean holds, Supplier<String> otherwise, List<String> problems) {
        if (!holds) {
            problems.add(otherwise.get());
        }
    }
}
