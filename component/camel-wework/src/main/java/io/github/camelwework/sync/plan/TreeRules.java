// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.source.SafeQuote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What WeCom takes as a tree of departments (docs 90205, 90206): one tree, at most 15 levels, no two siblings of one name, no
 * name with certain characters.
 */
final class TreeRules {

    private static final int MAX_LEVELS = 15;
    private static final int MAX_CHARACTERS = 64;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|]");

    private record Slot(int parent, String name, boolean english) {}

    private final int root;
    private final int rootLevel;

    TreeRules(int root, int rootLevel) {
        this.root = root;
        this.rootLevel = rootLevel;
    }

    /** The departments that must not become what the source wants, and why. Refusing them removes at least one conflict. */
    Map<Integer, String> broken(
            Map<Integer, DepartmentState> after,
            Map<Integer, ResolvedDepartment> wanted,
            Map<Integer, DepartmentState> before) {
        Map<Integer, String> broken = new TreeMap<>();
        Map<Integer, Integer> levels = levels(after);
        for (ResolvedDepartment desired : wanted.values()) {
            DepartmentState department = after.get(desired.id());
            String why = department == null ? "" : alone(department, before.containsKey(desired.id()), after, levels);
            if (!why.isEmpty()) {
                broken.put(desired.id(), why);
            }
        }
        if (broken.isEmpty()) {
            sameNames(after, before).forEach((id, why) -> {
                if (wanted.containsKey(id)) {
                    broken.put(id, why);
                }
            });
        }
        return broken;
    }

    private String alone(
            DepartmentState department,
            boolean known,
            Map<Integer, DepartmentState> after,
            Map<Integer, Integer> levels) {
        if (department.id() < 1) {
            return "a department's id is a whole number from 1 up: correct it";
        }
        if (!known && department.name() == null) {
            return "a new department needs a name: add it";
        }
        String name = nameTrouble(department);
        if (!name.isEmpty() || department.id() == root) {
            return name;
        }
        if (department.parent() == -1) {
            return "a new department needs a parentid: add it";
        }
        if (!after.containsKey(department.parent())) {
            return "the department above it, %d, is not there, not managed or refused: correct parentid"
                    .formatted(department.parent());
        }
        Integer level = levels.get(department.id());
        if (level == null) {
            // What merely hangs below such a circle is looked at again when the circle is mended.
            return standsBelowItself(department, after) ? "it would stand below itself: correct parentid" : "";
        }
        return level > MAX_LEVELS
                ? "it would stand on level %d, WeCom has %d: move it up".formatted(level, MAX_LEVELS)
                : "";
    }

    private static boolean standsBelowItself(DepartmentState department, Map<Integer, DepartmentState> after) {
        Set<Integer> seen = new HashSet<>();
        DepartmentState at = after.get(department.parent());
        while (at != null && at.id() != department.id() && seen.add(at.id())) {
            at = after.get(at.parent());
        }
        return at != null && at.id() == department.id();
    }

    private static String nameTrouble(DepartmentState department) {
        String name = department.name();
        if (name != null && (name.isBlank() || name.codePointCount(0, name.length()) > MAX_CHARACTERS)) {
            return "the name has 1 to %d characters: change it".formatted(MAX_CHARACTERS);
        }
        boolean forbidden = FORBIDDEN.matcher(department.nameEn()).find()
                || (name != null && FORBIDDEN.matcher(name).find());
        return forbidden ? "the name has one of the characters \\ : * ? \" < > | which WeCom forbids: change it" : "";
    }

    /** From the root down; what is not reached is not in the map. */
    private Map<Integer, Integer> levels(Map<Integer, DepartmentState> after) {
        Map<Integer, List<Integer>> below = new HashMap<>();
        after.values().forEach(department -> {
            if (department.id() != root) {
                below.computeIfAbsent(department.parent(), parent -> new ArrayList<>())
                        .add(department.id());
            }
        });
        Map<Integer, Integer> levels = new HashMap<>();
        List<Integer> queue = new ArrayList<>(List.of(root));
        levels.put(root, rootLevel);
        for (int i = 0; i < queue.size(); i++) {
            int above = queue.get(i);
            for (int id : below.getOrDefault(above, List.of())) {
                levels.put(id, levels.getOrDefault(above, 0) + 1);
                queue.add(id);
            }
        }
        return levels;
    }

    /** A department that has the name and parent already keeps them; all others that want the same are refused. */
    private Map<Integer, String> sameNames(Map<Integer, DepartmentState> after, Map<Integer, DepartmentState> before) {
        Map<Slot, Set<Integer>> slots = new HashMap<>();
        for (DepartmentState department : after.values()) {
            for (Slot slot : slots(department)) {
                slots.computeIfAbsent(slot, key -> new HashSet<>()).add(department.id());
            }
        }
        Map<Integer, String> same = new TreeMap<>();
        slots.forEach((slot, ids) -> {
            if (ids.size() > 1) {
                ids.stream()
                        .filter(id -> !holds(before.get(id), slot))
                        .forEach(id -> same.put(
                                id,
                                "another department below %d has the name %s: give one of them another"
                                        .formatted(slot.parent(), SafeQuote.name(slot.name()))));
            }
        });
        return same;
    }

    private static boolean holds(@Nullable DepartmentState before, Slot slot) {
        return before != null && slots(before).contains(slot);
    }

    private static List<Slot> slots(DepartmentState department) {
        List<Slot> slots = new ArrayList<>();
        if (department.name() != null) {
            slots.add(new Slot(department.parent(), department.name(), false));
        }
        if (!department.nameEn().isEmpty()) {
            slots.add(new Slot(department.parent(), department.nameEn(), true));
        }
        return slots;
    }
}
