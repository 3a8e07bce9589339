// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DesiredDepartment;
import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.source.SafeQuote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of the source's departments, whether they come by number, by path or by a key of the source's own. In
 * an order that is not the source's: level by level, then by text.
 */
final class DepartmentResolver {

    private static final String PATH = "path:";
    /** Before a key of the source's own. */
    static final String KEY = "key:";

    private static final String HIDDEN_NAMES =
            "WeCom does not show the names of departments to this secret, so no path can be found: "
                    + "set the secret of an app whose visible range is the whole corp";

    private final ActualDirectory directory;
    private final DesiredDirectory source;
    private final int managed;
    private final Notes notes;
    private final DepartmentIdAllocator choice;
    private final Map<List<String>, Integer> byPath = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, ResolvedDepartment> placed = new TreeMap<>();
    private boolean incomplete;

    private DepartmentResolver(PlanInput input, Notes notes) {
        directory = input.actual();
        source = input.desired();
        managed = input.policy().managedDepartment();
        this.notes = notes;
        choice = new DepartmentIdAllocator(directory, input.memory().ids(), source.departments());
    }

    static DepartmentResolver of(PlanInput input, Notes notes) {
        // Invalid rows are refused already; the departments that they may be about are handled elsewhere.
        int refused = notes.refused().size();
        DepartmentResolver ids = new DepartmentResolver(input, notes);
        ids.knownKeys();
        ids.paths();
        ids.keys();
        ids.plainIds();
        ids.incomplete = notes.refused().size() > refused;
        return ids;
    }

    /** What the source wants, by id. */
    Map<Integer, ResolvedDepartment> placed() {
        return placed;
    }

    /** The numbers to remember. */
    Map<String, Integer> chosen() {
        return choice.chosen();
    }

    /** Whether some row of the source could not be matched to a number. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** The department at a path of the source or, if the source does not name it, of the directory; null for none. */
    @Nullable
    Integer path(String path) {
        List<String> names = DesiredDepartment.segments(path);
        Integer known = byPath.get(names);
        if (known != null || names.isEmpty()) {
            return known;
        }
        Integer at = root(names.get(0));
        for (int i = 1; i < names.size() && at != null; i++) {
            at = choice.at(at, names.get(i));
        }
        return at;
    }

    /** The department of a key of the source's own; null for none. */
    @Nullable
    Integer key(String key) {
        Integer id = byKey.get(key);
        return id == null ? choice.known(KEY + key) : id;
    }

    private void knownKeys() {
        for (DesiredDepartment desired : source.departments()) {
            if (!desired.key().isEmpty()) {
                Integer id = desired.id() == null ? choice.remembered(KEY + desired.key()) : desired.id();
                if (id != null) {
                    byKey.put(desired.key(), id);
                }
            }
        }
    }

    private void paths() {
        NavigableMap<Integer, NavigableMap<String, DesiredDepartment>> levels =
                PathLevels.of(source.departments(), notes);
        for (NavigableMap<String, DesiredDepartment> level : levels.values()) {
            // All that stands where it should be comes first: what is remembered must not take it.
            for (DesiredDepartment desired : level.values()) {
                path(desired, standing(desired));
            }
            for (DesiredDepartment desired : level.values()) {
                path(desired, choice.remembered(PATH + DesiredDepartment.joined(desired.path())));
            }
            for (DesiredDepartment desired : level.values()) {
                newPath(desired);
            }
        }
    }

    private @Nullable Integer standing(DesiredDepartment desired) {
        if (desired.path().size() == 1) {
            return root(desired.path().get(0));
        }
        if (desired.id() != null) {
            return desired.id();
        }
        Integer known = byKey.get(desired.key());
        Integer parent = byPath.get(parent(desired));
        return known != null || parent == null ? known : choice.standing(parent, name(desired));
    }

    private void path(DesiredDepartment desired, @Nullable Integer id) {
        if (id == null || byPath.containsKey(desired.path())) {
            return;
        }
        byPath.put(desired.path(), id);
        boolean isRoot = desired.path().size() == 1;
        if (!isRoot) {
            choice.choose(PATH + DesiredDepartment.joined(desired.path()), id);
        }
        if (isRoot) {
            // Its name is what it was found by, or cannot be read: nothing to change.
            placed.putIfAbsent(id, ResolvedDepartment.of(desired, id, null).unnamed());
        } else {
            keep(desired, id, byPath.get(parent(desired)));
        }
    }

    private void newPath(DesiredDepartment desired) {
        if (byPath.containsKey(desired.path())) {
            return;
        }
        Integer parent = byPath.get(parent(desired));
        if (desired.path().size() == 1) {
            notes.refuse(
                    desired.place(),
                    "the path %s does not begin with the name of the root department, which is %s: correct one of them"
                            .formatted(SafeQuote.name(DesiredDepartment.joined(desired.path())), rootName()));
        } else if (parent == null) {
            notes.refuse(desired.place(), "what stands above it in its path was refused: correct that first");
        } else if (choice.hidesNamesBelow(parent)) {
            notes.refuse(desired.place(), HIDDEN_NAMES);
        } else {
            path(desired, choice.fresh(PATH + DesiredDepartment.joined(desired.path())));
        }
    }

    /** Rows with a key and without a path, each after that above it. */
    private void keys() {
        List<DesiredDepartment> left = new ArrayList<>(source.departments().stream()
                .filter(desired -> !desired.key().isEmpty() && desired.path().isEmpty())
                .toList());
        int before = Integer.MAX_VALUE;
        while (left.size() < before) {
            before = left.size();
            List<DesiredDepartment> ready = left.stream()
                    .filter(desired -> hasNoParentKey(desired)
                            || byKey.containsKey(desired.fields().text("parentKey")))
                    .toList();
            left.removeAll(ready);
            ready.forEach(this::keyed);
        }
        left.forEach(desired -> notes.refuse(
                desired.place(),
                "parentKey %s is no department of the source, or stands below this one: correct it"
                        .formatted(SafeQuote.name(desired.fields().text("parentKey")))));
    }

    private static boolean hasNoParentKey(DesiredDepartment desired) {
        return desired.fields().text("parentKey").isEmpty();
    }

    private void keyed(DesiredDepartment desired) {
        Integer parent = parentOf(desired);
        Integer id = byKey.get(desired.key());
        if (id == null) {
            id = isManagedRoot(desired)
                    ? (Integer) managed
                    : choice.standing(or(parent, managed), desired.fields().text("name"));
        }
        int found = id == null ? choice.fresh(KEY + desired.key()) : id;
        byKey.put(desired.key(), found);
        choice.choose(KEY + desired.key(), found);
        keep(desired, found, found == managed ? null : parent);
    }

    /** The source's own root has no parent, and the name of the managed one. */
    private boolean isManagedRoot(DesiredDepartment desired) {
        DepartmentState root = directory.departments().get(managed);
        return hasNoParentKey(desired)
                && !desired.fields().containsKey("parentid")
                && root != null
                && desired.fields().text("name").equals(root.name());
    }

    private void plainIds() {
        for (DesiredDepartment desired : source.departments()) {
            Integer id = desired.id();
            if (id != null && desired.key().isEmpty() && desired.path().isEmpty()) {
                keep(desired, id, id == managed ? null : parentOf(desired));
            }
        }
    }

    private @Nullable Integer parentOf(DesiredDepartment desired) {
        if (!hasNoParentKey(desired)) {
            return byKey.get(desired.fields().text("parentKey"));
        }
        if (desired.fields().containsKey("parentid")) {
            return (int) FieldForms.number(desired.fields().get("parentid"));
        }
        return desired.key().isEmpty() || desired.id() != null ? null : (Integer) managed;
    }

    private void keep(DesiredDepartment desired, int id, @Nullable Integer parent) {
        if (placed.putIfAbsent(id, ResolvedDepartment.of(desired, id, parent)) != null) {
            notes.refuse(desired.place(), "department %d stands in the source twice: take one out".formatted(id));
        }
    }

    private @Nullable Integer root(String name) {
        int root = directory.departments().containsKey(DepartmentState.ROOT) ? DepartmentState.ROOT : managed;
        DepartmentState state = directory.departments().get(root);
        return state == null || state.name() == null || name.equals(state.name()) ? (Integer) root : null;
    }

    private String rootName() {
        DepartmentState state = directory.departments().get(DepartmentState.ROOT);
        return state == null || state.name() == null ? "not known" : state.name();
    }

    private static List<String> parent(DesiredDepartment desired) {
        return desired.path().isEmpty()
                ? List.of()
                : desired.path().subList(0, desired.path().size() - 1);
    }

    private static String name(DesiredDepartment desired) {
        return desired.path().get(desired.path().size() - 1);
    }

    private static int or(@Nullable Integer id, int otherwise) {
        return id == null ? otherwise : id;
    }
}
