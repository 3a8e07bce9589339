// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by their names what columns or keys describe. It rather gives up than guesses: the list of members whose userids
 * were forgotten must not rename departments.
 */
final class KindDetector {

    static final String UNTOLD =
            "is neither a department, a member nor a tag by its fields: give it kind (department, member or tag), or userid, id with parentid, path, key or tagname";

    private static final String UNREADABLE = "unreadable";
    private static final Set<String> OF_MEMBERS = Set.of("userid");
    private static final Set<String> OF_TAGS = Set.of("tagid", "tagname");
    private static final Set<String> OF_DEPARTMENTS = Set.of("id", "path", "key");
    private static final Set<String> OF_PARENTS = Set.of("parentid", "parentKey");
    private static final Set<String> ANYBODYS = Set.of("id", "name");

    private final ColumnNames names;

    KindDetector(ColumnNames names) {
        this.names = names;
    }

    /** What the row is by its place, by what it says itself, or by its fields; null when nothing tells. */
    @Nullable
    SyncKind kindOf(RawRow row) {
        if (row.kind() != null) {
            return row.kind();
        }
        Object said = row.fields().get("kind");
        if (UNREADABLE.equals(said)) {
            throw InvalidSource.because(
                    "%s says that the source is a snapshot that holds not all, and what it lacks would be removed: take it with an account that sees all"
                            .formatted(row.place()));
        }
        if ("false".equals(String.valueOf(row.fields().get(ListKeys.COMPLETE))) && said != null) {
            ListKeys.requireAllSeen(false);
        }
        return said == null ? kindOf(row.fields().keySet()).orElse(null) : ColumnNames.said(said);
    }

    /** What columns or keys of these names describe; empty when nothing tells. */
    Optional<SyncKind> kindOf(Collection<String> columns) {
        if (columns.stream().anyMatch(column -> means(SyncKind.MEMBER, column, OF_MEMBERS))) {
            return Optional.of(SyncKind.MEMBER);
        }
        if (columns.stream()
                .anyMatch(column ->
                        !ANYBODYS.contains(ColumnNames.plain(column)) && means(SyncKind.TAG, column, OF_TAGS))) {
            return Optional.of(SyncKind.TAG);
        }
        return isDepartment(columns) ? Optional.of(SyncKind.DEPARTMENT) : Optional.empty();
    }

    private boolean isDepartment(Collection<String> columns) {
        boolean hasParent = columns.stream().anyMatch(column -> means(SyncKind.DEPARTMENT, column, OF_PARENTS));
        return columns.stream().anyMatch(column -> isKey(column, hasParent))
                && columns.stream().noneMatch(this::isMembersOnly);
    }

    /** What members call their departments as well is a department's key only beside its parent's. */
    private boolean isKey(String column, boolean hasParent) {
        return names.meaning(SyncKind.DEPARTMENT, column) instanceof ColumnMeaning.Known known
                && OF_DEPARTMENTS.contains(known.field().name())
                && (hasParent || ColumnNames.isOwn(known.field(), column) || names.isMapped(column));
    }

    private boolean isMembersOnly(String column) {
        return names.meaning(SyncKind.MEMBER, column) instanceof ColumnMeaning.Known
                && names.meaning(SyncKind.DEPARTMENT, column) instanceof ColumnMeaning.Unknown;
    }

    private boolean means(SyncKind kind, String column, Set<String> fields) {
        return names.meaning(kind, column) instanceof ColumnMeaning.Known known
                && fields.contains(known.field().name());
    }
}
