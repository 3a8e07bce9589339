// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.client.Answer;
import io.github.camelwework.client.LateFailure;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory as a credential sees it, in one pass: departments, members, tags, and last what could not be seen. Each
 * row is a Map with WeCom's own fields and {@code kind}; the first also says whether the whole corp is in sight. Not safe for
 * threads.
 */
public final class Snapshot {

    /** Whether the rows are all of the corp. */
    private static final String COMPLETE = "complete";

    private final DirectoryReader reader;
    private @Nullable CompletenessCheck wholeness;
    private boolean wasWhole;
    private final List<Map<String, Object>> unreadable = new ArrayList<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    /**
     * A snapshot that is not begun.
     *
     * @param calls makes a call; waits for WeCom while rows are read
     */
    public Snapshot(Function<WeworkRequest, CompletableFuture<Answer>> calls) {
        this.reader = new DirectoryReader(calls);
    }

    /**
     * The rows, read while they are taken; one page is in memory. A failure surfaces from {@code next()}. The first has
     * {@code complete}, false when less than the corp is in sight. When that changes until the end, the last row is of kind
     * {@code unreadable} and says so.
     */
    public Iterator<Map<String, Object>> rows() {
        Iterator<Map<String, Object>> rows = new ConcatenatedRows(List.<Supplier<Iterator<Map<String, Object>>>>of(
                this::judgedDepartments, this::members, this::tags, this::judgedUnreadable));
        return new LateFailure<>(new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                Map<String, Object> row = rows.next();
                if (!begun) {
                    begun = true;
                    row = new LinkedHashMap<>(row);
                    row.put(COMPLETE, wasWhole);
                }
                return row;
            }
        });
    }

    /**
     * The rows, without a word on whether they are all.
     *
     * @param withTags whether tags are read, which takes a call each
     */
    public Iterator<Map<String, Object>> unjudgedRows(boolean withTags) {
        return new LateFailure<>(new ConcatenatedRows(List.<Supplier<Iterator<Map<String, Object>>>>of(
                this::departments,
                this::members,
                withTags ? this::tags : Collections::emptyIterator,
                unreadable::iterator)));
    }

    /** Whether what was in sight when the rows began still is, as far as it can be told; asks WeCom. */
    public boolean isSteady() {
        return wholeness == null || wholeness.isSteady();
    }

    /** What is in sight, in a form that can be compared with that of another time; known from the first row on. */
    public String range() {
        return wholeness == null ? "" : wholeness.range();
    }

    /**
     * Everything at once: {@code departments}, {@code members}, {@code tags}, {@code unreadable}, and in {@code complete}
     * whether that is all of the corp.
     */
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<Object, List<Object>> lists = new LinkedHashMap<>();
        for (SnapshotKind kind : SnapshotKind.values()) {
            List<Object> list = new ArrayList<>();
            lists.put(kind.word(), list);
            all.put(kind.list(), list);
        }
        rows().forEachRemaining(row -> {
            Map<String, Object> fields = new LinkedHashMap<>(row);
            Object kind = fields.remove(SnapshotKind.FIELD);
            fields.remove(COMPLETE);
            lists.getOrDefault(kind, new ArrayList<>()).add(fields);
        });
        all.put(COMPLETE, wasWhole && unreadable.isEmpty());
        return all;
    }

    private Iterator<Map<String, Object>> judgedDepartments() {
        CompletenessCheck now = CompletenessCheck.begin(reader);
        wholeness = now;
        wasWhole = now.isWhole();
        return departments();
    }

    /** What was whole at first and is not at the end was cut somewhere between. */
    private Iterator<Map<String, Object>> judgedUnreadable() {
        boolean isWhole = wasWhole && CompletenessCheck.isClosed(parents) && isSteady();
        if (wasWhole && !isWhole && unreadable.isEmpty()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(SnapshotKind.FIELD, SnapshotKind.UNREADABLE.word());
            row.put("what", "range");
            row.put(COMPLETE, false);
            row.put("operation", "agent/get");
            row.put("errmsg", "what is in sight changed while it was read");
            row.put("remedy", "Read again: what is missing may only have been out of sight. 请重新读取：缺失的内容可能只是暂时不可见。");
            unreadable.add(row);
        }
        return unreadable.iterator();
    }

    private Iterator<Map<String, Object>> departments() {
        try {
            return map(reader.rows("department/list", Map.of()), row -> department(row));
        } catch (WeworkPermissionException e) {
            // The contact secret of a newer address may read ids, but no names (48009).
            unreadable.add(unreadable("departments", null, e));
            return map(reader.rows("department/simplelist", Map.of()), row -> department(row));
        }
    }

    private Map<String, Object> department(Map<?, ?> row) {
        parents.put(String.valueOf(row.get("id")), String.valueOf(row.get("parentid")));
        return SnapshotKind.DEPARTMENT.row(row);
    }

    private Iterator<Map<String, Object>> members() {
        boolean[] any = new boolean[1];
        MemberWalk walk = new MemberWalk(
                reader,
                "user/list",
                true,
                parents,
                (department, failure) -> unreadable.add(unreadable("members", department, failure)));
        Iterator<Map<String, Object>> readable = map(walk, row -> {
            any[0] = true;
            return SnapshotKind.MEMBER.row(row);
        });
        return new ConcatenatedRows(List.of(
                () -> readable,
                () -> any[0] || unreadable.isEmpty()
                        ? Stream.<Map<String, Object>>empty().iterator()
                        : memberIds()));
    }

    /** The userids alone, which the contact secret may always read; one row a member and department. */
    private Iterator<Map<String, Object>> memberIds() {
        try {
            Map<String, List<Object>> departments = new LinkedHashMap<>();
            reader.rows("user/list_id", Map.of()).forEachRemaining(row -> {
                if (row instanceof Map<?, ?> pair) {
                    departments
                            .computeIfAbsent(String.valueOf(pair.get("userid")), userid -> new ArrayList<>())
                            .add(pair.get("department"));
                }
            });
            return departments.entrySet().stream()
                    .map(member ->
                            SnapshotKind.MEMBER.row(Map.of("userid", member.getKey(), "department", member.getValue())))
                    .iterator();
        } catch (WeworkPermissionException e) {
            unreadable.add(unreadable("members", null, e));
            return Stream.<Map<String, Object>>empty().iterator();
        }
    }

    private Iterator<Map<String, Object>> tags() {
        try {
            return map(reader.rows("tag/list", Map.of()), this::tag);
        } catch (WeworkPermissionException e) {
            unreadable.add(unreadable("tags", null, e));
            return Stream.<Map<String, Object>>empty().iterator();
        }
    }

    private Map<String, Object> tag(Map<?, ?> row) {
        Map<String, Object> tag = SnapshotKind.TAG.row(row);
        try {
            Map<String, Object> content = reader.answer("tag/get", Map.of("tagid", String.valueOf(row.get("tagid"))));
            tag.put("userlist", userids(content.get("userlist")));
            tag.put("partylist", content.getOrDefault("partylist", List.of()));
        } catch (WeworkException e) {
            if (!Unreadable.isOne("tag/delete", e)) {
                throw e;
            }
            unreadable.add(unreadable("tags", String.valueOf(row.get("tagid")), e));
        }
        return tag;
    }

    private static List<Object> userids(@Nullable Object members) {
        List<Object> userids = new ArrayList<>();
        if (members instanceof List<?> list) {
            list.forEach(member -> userids.add(member instanceof Map<?, ?> map ? map.get("userid") : member));
        }
        return userids;
    }

    private static Map<String, Object> unreadable(String what, @Nullable String id, WeworkException failure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(SnapshotKind.FIELD, SnapshotKind.UNREADABLE.word());
        row.put("what", what);
        if (id != null) {
            row.put("id", id);
        }
        row.put("operation", failure.getOperation());
        row.put("errcode", failure.getErrorCode());
        row.put("errmsg", failure.getErrorMessage());
        row.put("remedy", failure.getRemedy());
        return row;
    }

    private static Iterator<Map<String, Object>> map(
            Iterator<?> rows, Function<Map<?, ?>, Map<String, Object>> mapper) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                return rows.next() instanceof Map<?, ?> row ? mapper.apply(row) : Map.of();
            }
        };
    }
}
