// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
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
 * gone from its newer pages, so it is asked for and not trusted: a department that showed up in no answer is asked for
 * itself. What is too much for one answer (45029) is read department by department.
 */
public final class MemberWalk implements Iterator<Map<?, ?>> {

    private static final int TOO_LARGE = 45029;

    private final DirectoryReader reader;
    private final String operation;
    private final boolean childrenToo;
    private final Queue<String> departments;
    private final BiConsumer<String, WeworkException> unreadable;
    private final Set<String> seenDepartments = new HashSet<>();
    private final Set<String> seenMembers = new HashSet<>();
    private Iterator<?> rows = Collections.emptyIterator();
    private @Nullable Map<?, ?> next;

    /**
     * A walk.
     *
     * @param operation user/list or user/simplelist
     * @param childrenToo whether to ask for those below at once
     * @param departments their ids, parents before children
     * @param unreadable told about each department that may not be read
     */
    MemberWalk(
            DirectoryReader reader,
            String operation,
            boolean childrenToo,
            List<String> departments,
            BiConsumer<String, WeworkException> unreadable) {
        this.reader = reader;
        this.operation = operation;
        this.childrenToo = childrenToo;
        this.departments = new ArrayDeque<>(departments);
        this.unreadable = unreadable;
    }

    /**
     * A walk in which every department must be readable.
     *
     * @param calls makes a call
     * @param operation user/list or user/simplelist
     */
    public static MemberWalk of(
            Function<WeworkRequest, CompletableFuture<Answer>> calls, String operation, List<String> departments) {
        return new MemberWalk(new DirectoryReader(calls), operation, false, departments, (department, failure) -> {
            throw failure;
        });
    }

    /** The ids in an answer of department/simplelist. */
    public static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        DirectoryReader.rows("department/simplelist", answer)
                .forEachRemaining(row -> ids.add(String.valueOf(((Map<?, ?>) row).get("id"))));
        return ids;
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
                its.forEach(department -> seenDepartments.add(String.valueOf(department)));
            }
            // Userids differ in case only when they are the same.
            if (seenMembers.add(String.valueOf(member.get("userid")).toLowerCase(Locale.ROOT))) {
                next = member;
            }
        }
    }

    private void turnTo(String department) {
        boolean asked = !seenDepartments.add(department);
        if (asked && childrenToo) {
            return;
        }
        try {
            rows = list(department, childrenToo ? "1" : "0");
        } catch (WeworkException e) {
            if (Integer.valueOf(TOO_LARGE).equals(e.getErrorCode())) {
                rows = list(department, "0");
            } else if (e instanceof WeworkPermissionException) {
                unreadable.accept(department, e);
            } else {
                throw e;
            }
        }
    }

    private Iterator<?> list(String department, String fetchChild) {
        return reader.rows(operation, Map.of("department_id", department, "fetch_child", fetchChild));
    }
}
