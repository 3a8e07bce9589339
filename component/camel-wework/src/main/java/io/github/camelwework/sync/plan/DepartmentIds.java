// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.Quote;
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
final class DepartmentIds {

    private static final String PATH = "path:";
    /** Before a key of the source's own. */
    static final String KEY = "key:";

    private static final String HIDDEN_NAMES =
            "WeCom does not show the names of departments to this secret, so no path can be found: "
                    + "set the secret of an app whose visible range is the whole corp";

    private final Target target;
    private final SourceBook source;
    private final int managed;
    private final Notes notes;
    private final IdChoice choice;
    private final Map<List<String>, Integer> byPath = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, Placed> placed = new TreeMap<>();
    private boolean incomplete;

    private DepartmentIds(PlanInput input, Notes notes) {
        target = input.target();
        source = input.source();
        managed = input.policy().managedDepartment();
        this.notes = notes;
        choice = new IdChoice(target, input.memory().ids(), source.departments.values());
    }

    static DepartmentIds of(PlanInput input, Notes notes) {
        // Bad rows are refused already: whom they are about is known, or doubted elsewhere.
        int refused = notes.refused().size();
        DepartmentIds ids = new DepartmentIds(input, notes);
        ids.knownKeys();
        ids.paths();
        ids.keys();
        ids.plainIds();
        ids.incomplete = notes.refused().size() > refused;
        return ids;
    }

    /** What the source wants, by id. */
    Map<Integer, Placed> placed() {
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
        List<String> names = DepartmentWish.segments(path);
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
        for (DepartmentWish wish : source.departments.values()) {
            if (!wish.key().isEmpty()) {
                Integer id = wish.id() == null ? choice.remembered(KEY + wish.key()) : wish.id();
                if (id != null) {
                    byKey.put(wish.key(), id);
                }
            }
        }
    }

    private void paths() {
        NavigableMap<Integer, NavigableMap<String, DepartmentWish>> levels =
                PathLevels.of(source.departments.values(), notes);
        for (NavigableMap<String, DepartmentWish> level : levels.values()) {
            // All that stands where it should be comes first: what is remembered must not take it.
            for (DepartmentWish wish : level.values()) {
                path(wish, standing(wish));
            }
            for (DepartmentWish wish : level.values()) {
                path(wish, choice.remembered(PATH + DepartmentWish.joined(wish.path())));
            }
            for (DepartmentWish wish : level.values()) {
                newPath(wish);
            }
        }
    }

    private @Nullable Integer standing(DepartmentWish wish) {
        if (wish.path().size() == 1) {
            return root(wish.path().get(0));
        }
        if (wish.id() != null) {
            return wish.id();
        }
        Integer known = byKey.get(wish.key());
        Integer parent = byPath.get(parent(wish));
        return known != null || parent == null ? known : choice.standing(parent, name(wish));
    }

    private void path(DepartmentWish wish, @Nullable Integer id) {
        if (id == null || byPath.containsKey(wish.path())) {
            return;
        }
        byPath.put(wish.path(), id);
        boolean isRoot = wish.path().size() == 1;
        if (!isRoot) {
            choice.choose(PATH + DepartmentWish.joined(wish.path()), id);
        }
        if (isRoot) {
            // Its name is what it was found by, or cannot be read: nothing to change.
            placed.putIfAbsent(id, Placed.of(wish, id, null).unnamed());
        } else {
            keep(wish, id, byPath.get(parent(wish)));
        }
    }

    private void newPath(DepartmentWish wish) {
        if (byPath.containsKey(wish.path())) {
            return;
        }
        Integer parent = byPath.get(parent(wish));
        if (wish.path().size() == 1) {
            notes.refuse(
                    wish.place(),
                    "the path %s does not begin with the name of the root department, which is %s: correct one of them"
                            .formatted(Quote.name(DepartmentWish.joined(wish.path())), rootName()));
        } else if (parent == null) {
            notes.refuse(wish.place(), "what stands above it in its path was refused: correct that first");
        } else if (choice.hidesNamesBelow(parent)) {
            notes.refuse(wish.place(), HIDDEN_NAMES);
        } else {
            path(wish, choice.fresh(PATH + DepartmentWish.joined(wish.path())));
        }
    }

    /** Rows with a key and without a path, each after that above it. */
    private void keys() {
        List<DepartmentWish> left = new ArrayList<>(source.departments.values().stream()
                .filter(wish -> !wish.key().isEmpty() && wish.path().isEmpty())
                .toList());
        int before = Integer.MAX_VALUE;
        while (left.size() < before) {
            before = left.size();
            List<DepartmentWish> ready = left.stream()
                    .filter(wish -> hasNoParentKey(wish)
                            || byKey.containsKey(wish.fields().text("parentKey")))
                    .toList();
            left.removeAll(ready);
            ready.forEach(this::keyed);
        }
        left.forEach(wish -> notes.refuse(
                wish.place(),
                "parentKey %s is no department of the source, or stands below this one: correct it"
                        .formatted(Quote.name(wish.fields().text("parentKey")))));
    }

    private static boolean hasNoParentKey(DepartmentWish wish) {
        return wish.fields().text("parentKey").isEmpty();
    }

    private void keyed(DepartmentWish wish) {
        Integer parent = parentOf(wish);
        Integer id = byKey.get(wish.key());
        if (id == null) {
            id = isManagedRoot(wish)
                    ? (Integer) managed
                    : choice.standing(or(parent, managed), wish.fields().text("name"));
        }
        int found = id == null ? choice.fresh(KEY + wish.key()) : id;
        byKey.put(wish.key(), found);
        choice.choose(KEY + wish.key(), found);
        keep(wish, found, found == managed ? null : parent);
    }

    /** The source's own root has no parent, and the name of the managed one. */
    private boolean isManagedRoot(DepartmentWish wish) {
        DepartmentState root = target.departments().get(managed);
        return hasNoParentKey(wish)
                && !wish.fields().containsKey("parentid")
                && root != null
                && wish.fields().text("name").equals(root.name());
    }

    private void plainIds() {
        for (DepartmentWish wish : source.departments.values()) {
            Integer id = wish.id();
            if (id != null && wish.key().isEmpty() && wish.path().isEmpty()) {
                keep(wish, id, id == managed ? null : parentOf(wish));
            }
        }
    }

    private @Nullable Integer parentOf(DepartmentWish wish) {
        if (!hasNoParentKey(wish)) {
            return byKey.get(wish.fields().text("parentKey"));
        }
        if (wish.fields().containsKey("parentid")) {
            return (int) FieldForms.number(wish.fields().get("parentid"));
        }
        return wish.key().isEmpty() || wish.id() != null ? null : (Integer) managed;
    }

    private void keep(DepartmentWish wish, int id, @Nullable Integer parent) {
        if (placed.putIfAbsent(id, Placed.of(wish, id, parent)) != null) {
            notes.refuse(wish.place(), "department %d stands in the source twice: take one out".formatted(id));
        }
    }

    private @Nullable Integer root(String name) {
        int root = target.departments().containsKey(DepartmentState.ROOT) ? DepartmentState.ROOT : managed;
        DepartmentState state = target.departments().get(root);
        return state == null || state.name() == null || name.equals(state.name()) ? (Integer) root : null;
    }

    private String rootName() {
        DepartmentState state = target.departments().get(DepartmentState.ROOT);
        return state == null || state.name() == null ? "not known" : state.name();
    }

    private static List<String> parent(DepartmentWish wish) {
        return wish.path().isEmpty()
                ? List.of()
                : wish.path().subList(0, wish.path().size() - 1);
    }

    private static String name(DepartmentWish wish) {
        return wish.path().get(wish.path().size() - 1);
    }

    private static int or(@Nullable Integer id, int otherwise) {
        return id == null ? otherwise : id;
    }
}
