// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import io.github.camelwework.model.sync.SyncKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The objects that rows which cannot be used may be about: these are left alone and are not missing. Identities are in lower
 * case: whether case matters depends on what they are, and a false doubt does no harm. Not safe for threads.
 */
public final class DoubtfulIdentities {

    private static final String KEY = "key:";

    private final Map<SyncKind, Set<String>> identities;
    private final Set<SyncKind> nameless;

    DoubtfulIdentities() {
        this(new EnumMap<>(SyncKind.class), new HashSet<>());
    }

    private DoubtfulIdentities(Map<SyncKind, Set<String>> identities, Set<SyncKind> nameless) {
        this.identities = identities;
        this.nameless = nameless;
    }

    void add(SyncKind kind, Collection<String> doubtful) {
        if (!doubtful.isEmpty()) {
            Set<String> known = identities.computeIfAbsent(kind, key -> new HashSet<>());
            doubtful.forEach(identity -> known.add(identity.toLowerCase(Locale.ROOT)));
        }
    }

    void addNameless(Collection<SyncKind> kinds) {
        nameless.addAll(kinds);
    }

    /** The same, as if no row lacked an identity. */
    DoubtfulIdentities withoutNameless() {
        return new DoubtfulIdentities(identities, Set.of());
    }

    boolean any(SyncKind kind) {
        return identities.containsKey(kind);
    }

    /** Whether a row that names the object cannot be used. */
    public boolean contains(SyncKind kind, String identity) {
        return identities.getOrDefault(kind, Set.of()).contains(identity.toLowerCase(Locale.ROOT));
    }

    /** Whether a row of the kind does not say what it is about. */
    public boolean isNameless(SyncKind kind) {
        return nameless.contains(kind);
    }

    /** Whether a row of some kind does not say what it is about. */
    public boolean hasNameless() {
        return !nameless.isEmpty();
    }

    /** Whether a row that cannot be used may be about the object. */
    public boolean mayBeMeant(SyncKind kind, String identity) {
        return isNameless(kind) || contains(kind, identity);
    }

    /**
     * The departments that a row which cannot be used may be about.
     *
     * @param managed the ids to look at
     * @param remembered the ids that the state remembers, by key or path of the source
     */
    public Set<Integer> departments(
            Map<Integer, DepartmentState> departments, Collection<Integer> managed, Map<String, Integer> remembered) {
        Set<Integer> doubtful = new HashSet<>();
        for (Integer id : managed) {
            if (mayBeMeant(SyncKind.DEPARTMENT, "id:" + id)
                    || mayBeMeant(SyncKind.DEPARTMENT, "path:" + path(departments, id))) {
                doubtful.add(id);
            }
        }
        remembered.forEach((key, id) -> {
            if (mayBeMeant(SyncKind.DEPARTMENT, key)) {
                doubtful.add(id);
            }
        });
        return doubtful;
    }

    /**
     * Whether a row that cannot be used has a key of the source that is not remembered: it may be about any department.
     *
     * @param remembered the keys and paths that the state remembers
     */
    public boolean hasUnknownKey(Collection<String> remembered) {
        Set<String> known =
                remembered.stream().map(key -> key.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return identities.getOrDefault(SyncKind.DEPARTMENT, Set.of()).stream()
                .anyMatch(identity -> identity.startsWith(KEY) && !known.contains(identity));
    }

    private static String path(Map<Integer, DepartmentState> departments, int id) {
        Deque<String> names = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        for (DepartmentState at = departments.get(id);
                at != null && seen.add(at.id());
                at = departments.get(at.parent())) {
            names.addFirst(at.name() == null ? "?" : at.name());
        }
        return String.join("/", names).toLowerCase(Locale.ROOT);
    }
}
