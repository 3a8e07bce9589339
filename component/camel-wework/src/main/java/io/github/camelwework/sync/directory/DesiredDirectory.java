// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.sync.source.InvalidRow;
import io.github.camelwework.sync.source.SafeQuote;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The directory as the source wants it, in an order that is not that of the source. Cannot be changed once it is read. */
public final class DesiredDirectory {

    private final NavigableMap<String, DesiredDepartment> departments = new TreeMap<>();
    private final NavigableMap<String, DesiredMember> members = new TreeMap<>();
    private final NavigableMap<String, DesiredTag> tags = new TreeMap<>();
    private final NavigableSet<String> memberFields = new TreeSet<>();
    private final Set<String> inferred = new HashSet<>();
    private final DoubtfulIdentities doubtful;
    private final List<InvalidRow> invalidRows = new ArrayList<>();
    private final List<InvalidRow> ignoredColumns = new ArrayList<>();
    private final Set<SyncKind> managed;
    private final String hash;

    private DesiredDirectory(Source source) {
        doubtful = new DoubtfulIdentities();
        DesiredObjects objects = new DesiredObjects(doubtful, invalidRows);
        FieldsPool pool = new FieldsPool();
        source.forEachRemaining(row -> add(row, pool.of(row.fields()), objects));
        managed = Set.copyOf(source.managed());
        hash = source.hash();
        invalidRows.addAll(source.badRows());
        ignoredColumns.addAll(source.leftOut());
        doubtful.addNameless(source.nameless());
        for (SyncKind kind : SyncKind.values()) {
            doubtful.add(kind, source.doubtful(kind));
        }
        objects.leaveOutDoubtful(departments, SyncKind.DEPARTMENT, inferred);
        objects.leaveOutDoubtful(members, SyncKind.MEMBER, Set.of());
        objects.leaveOutDoubtful(tags, SyncKind.TAG, Set.of());
        // Only now: of two rows about one member it would depend on their order whose fields count.
        members.values().forEach(desired -> memberFields.addAll(desired.fields().keySet()));
    }

    private DesiredDirectory(DesiredDirectory other, DoubtfulIdentities doubtful) {
        departments.putAll(other.departments);
        members.putAll(other.members);
        tags.putAll(other.tags);
        memberFields.addAll(other.memberFields);
        inferred.addAll(other.inferred);
        invalidRows.addAll(other.invalidRows);
        ignoredColumns.addAll(other.ignoredColumns);
        managed = other.managed;
        hash = other.hash;
        this.doubtful = doubtful;
    }

    /**
     * Reads a source to its end; the caller closes it.
     *
     * @throws io.github.camelwework.error.WeworkRequestException when the source as a whole is invalid
     */
    public static DesiredDirectory read(Source source) {
        return new DesiredDirectory(source);
    }

    /** The departments in the order of their identities. */
    public Collection<DesiredDepartment> departments() {
        return departments.values();
    }

    /** The members in the order of their userids. */
    public Collection<DesiredMember> members() {
        return members.values();
    }

    /** Whether the source has the member. */
    public boolean hasMember(UserId member) {
        return members.containsKey(member.text());
    }

    /** The tags in the order of their identities. */
    public Collection<DesiredTag> tags() {
        return tags.values();
    }

    /** WeCom's names of the members' fields that the source has. */
    public NavigableSet<String> memberFields() {
        return memberFields;
    }

    /** Whether tags have to be read, which takes a call each. */
    public boolean mentionsTags() {
        return manages(SyncKind.TAG) || !tags.isEmpty();
    }

    /** Whether what the source lacks of the kind is missing. */
    public boolean manages(SyncKind kind) {
        return managed.contains(kind);
    }

    /** The objects that rows which cannot be used may be about. */
    public DoubtfulIdentities doubtful() {
        return doubtful;
    }

    /** The same, as if no invalid row were about an object that seems to be missing. */
    public DesiredDirectory withoutNameless() {
        return new DesiredDirectory(this, doubtful.withoutNameless());
    }

    /** Whether a kind that the source manages has no valid row; inferred departments do not count. */
    public boolean isEmpty() {
        return Arrays.stream(SyncKind.values()).anyMatch(this::lacks);
    }

    private boolean lacks(SyncKind kind) {
        return manages(kind)
                && switch (kind) {
                    case DEPARTMENT -> inferred.containsAll(departments.keySet());
                    case MEMBER -> members.isEmpty();
                    case TAG -> tags.isEmpty();
                };
    }

    /** The rows that cannot be used. */
    public List<InvalidRow> invalidRows() {
        return invalidRows;
    }

    /** The notes on rows of the source, each with the object that its row is about. */
    public List<SyncNote> named(List<SyncNote> notes) {
        Map<String, String> about = new HashMap<>();
        notes.forEach(note -> about.put(note.place(), ""));
        members.values().forEach(desired -> about.replace(desired.place(), "userid " + desired.userid() + ": "));
        for (Map<String, ? extends DesiredObject> objects : List.of(departments, tags)) {
            objects.values()
                    .forEach(desired -> about.replace(
                            desired.place(),
                            SafeQuote.name(desired.identities().get(0).replaceFirst(":", " ")) + ": "));
        }
        return notes.stream()
                .map(note -> note.why().startsWith(about.getOrDefault(note.place(), ""))
                        ? note
                        : new SyncNote(note.place(), about.get(note.place()) + note.why()))
                .toList();
    }

    /** The columns that are not sent. */
    public List<InvalidRow> ignoredColumns() {
        return ignoredColumns;
    }

    /** The hash of the source, whatever its order. */
    public String hash() {
        return hash;
    }

    private void add(SourceRow row, Fields fields, DesiredObjects objects) {
        switch (row.kind()) {
            case DEPARTMENT -> {
                DesiredDepartment desired = DesiredDepartment.of(row.place(), fields);
                objects.keep(departments, SyncKind.DEPARTMENT, desired);
                if (row.madeUp()) {
                    inferred.add(desired.identity());
                }
            }
            case MEMBER -> objects.keep(members, SyncKind.MEMBER, new DesiredMember(row.place(), fields));
            case TAG -> objects.keep(tags, SyncKind.TAG, new DesiredTag(row.place(), fields));
        }
    }
}
