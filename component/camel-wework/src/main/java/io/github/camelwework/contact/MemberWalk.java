// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Members of departments, each once, few calls. WeCom's fetch_child once brought those of all departments below and is
 * gone from its newer pages, so it is asked for and not trusted: only an answer with a member who is not in the department
 * itself shows that those below came too; otherwise each of them is asked for. What is too much for one answer (45029) is
 * read department by department.
 */
public final class MemberWalk implements Iterator<Map<?, ?>> {

    private static final int TOO_LARGE = 45029;
    /** The token may not list members at all, whatever the department. */
    private static final Set<Integer> NO_MEMBERS_AT_ALL = Set.of(48002, 48009);

    private final DirectoryReader reader;
    private final String operation;
    private final boolean childrenToo;
    private final Queue<String> departments;
    private final BiConsumer<String, WeworkException> unreadable;
    private final Map<String, String> parents;
    private final Set<String> wholeTrees = new HashSet<>();
    private final Set<String> seenMembers = new HashSet<>();
    private Iterator<?> rows = Collections.emptyIterator();
    private String asked = "";
    private boolean broughtThoseBelow;
    private @Nullable Map<?, ?> next;

    /**
     * A walk.
     *
     * @param operation user/list or user/simplelist
     * @param childrenToo whether to ask for those below at once
     * @param parents the departments' ids, and the id of the department above each; those above before those below
     * @param unreadable told about each department that may not be read, or that was deleted since it was listed
     */
    MemberWalk(
            DirectoryReader reader,
            String operation,
            boolean childrenToo,
            Map<String, String> parents,
            BiConsumer<String, WeworkException> unreadable) {
        this.reader = reader;
        this.operation = operation;
        this.childrenToo = childrenToo;
        this.parents = parents;
        this.departments = new ArrayDeque<>(parents.keySet());
        this.unreadable = unreadable;
    }

    /**
     * A walk in which every department must be readable.
     *
     * @param calls makes a call
     * @param operation user/list or user/simplelist
     */
    public static MemberWalk of(
            Function<WeworkRequest, CompletableFuture<Answer>> calls, String operation, Map<String, String> parents) {
        return new MemberWalk(new DirectoryReader(calls), operation, false, parents, (department, failure) -> {
            throw failure;
        });
    }

    /** The ids in an answer of department/simplelist, and the department above each. */
    public static Map<String, String> parents(Answer answer) {
        Map<String, String> parents = new LinkedHashMap<>();
        DirectoryReader.rows("department/simplelist", answer).forEachRemaining(row -> {
            if (row instanceof Map<?, ?> department) {
                parents.put(String.valueOf(department.get("id")), String.valueOf(department.get("parentid")));
            }
        });
        return parents;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (rows.hasNext() || !departments.isEmpty())) {
            if (rows.hasNext()) {
                take(rows.next());
            } else {
                turnTo(departments.remove());
            }
        }
        return next != null;
    }

    @Override
    public Map<?, ?> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more members");
        }
        Map<?, ?> member = next;
        next = null;
        return member;
    }

    private void take(Object row) {
        if (row instanceof Map<?, ?> member) {
            if (member.get("department") instanceof Collection<?> its) {
                broughtThoseBelow |= its.stream().map(String::valueOf).noneMatch(asked::equals);
            }
            // Userids differ in case only when they are the same.
            if (seenMembers.add(String.valueOf(member.get("userid")).toLowerCase(Locale.ROOT))) {
                next = member;
            }
        }
    }

    private void turnTo(String department) {
        if (childrenToo && broughtThoseBelow) {
            wholeTrees.add(asked);
        }
        broughtThoseBelow = false;
        if (isInWholeTree(department)) {
            return;
        }
        asked = department;
        try {
            rows = list(department, childrenToo ? "1" : "0");
        } catch (WeworkException e) {
            if (Integer.valueOf(TOO_LARGE).equals(e.getErrorCode())) {
                rows = list(department, "0");
            } else if (Unreadable.isOne("department/delete", e)) {
                if (NO_MEMBERS_AT_ALL.contains(e.getErrorCode())) {
                    departments.clear();
                }
                unreadable.accept(department, e);
            } else {
                throw e;
            }
        }
    }

    private boolean isInWholeTree(String department) {
        Set<String> above = new HashSet<>();
        for (String id = department; id != null && above.add(id); id = parents.get(id)) {
            if (wholeTrees.contains(id)) {
                return true;
            }
        }
        return false;
    }

    private Iterator<?> list(String department, String fetchChild) {
        return reader.rows(operation, Map.of("department_id", department, "fetch_child", fetchChild));
    }
}
