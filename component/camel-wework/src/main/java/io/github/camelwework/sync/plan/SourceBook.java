// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.sync.source.BadRow;
import io.github.camelwework.sync.source.Kind;
import io.github.camelwework.sync.source.Quote;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A source, read to its end: what it wants, in an order that is not its own. Cannot be changed once it is read. */
public final class SourceBook {

    final Map<String, DepartmentWish> departments = new TreeMap<>();
    final Map<String, MemberWish> members = new TreeMap<>();
    final Map<String, TagWish> tags = new TreeMap<>();
    final Set<String> memberFields = new TreeSet<>();
    private final Set<String> madeUp = new HashSet<>();
    private final Doubts doubts;
    private final List<BadRow> bad = new ArrayList<>();
    private final List<BadRow> leftOut = new ArrayList<>();
    private final Set<Kind> managed;
    private final Set<Kind> nameless;
    private final String hash;

    private SourceBook(Source source) {
        doubts = new Doubts();
        Wishes wishes = new Wishes(doubts, bad);
        FieldsPool pool = new FieldsPool();
        source.forEachRemaining(row -> add(row, pool.of(row.fields()), wishes));
        managed = Set.copyOf(source.managed());
        nameless = Set.copyOf(source.nameless());
        hash = source.hash();
        bad.addAll(source.badRows());
        leftOut.addAll(source.leftOut());
        for (Kind kind : Kind.values()) {
            doubts.add(kind, source.doubtful(kind));
        }
        wishes.leaveOutDoubtful(departments, Kind.DEPARTMENT, madeUp);
        wishes.leaveOutDoubtful(members, Kind.MEMBER, Set.of());
        wishes.leaveOutDoubtful(tags, Kind.TAG, Set.of());
        // Only now: of two rows about one member it would depend on their order whose fields count.
        members.values().forEach(wish -> memberFields.addAll(wish.fields().keySet()));
    }

    private SourceBook(SourceBook other, Set<Kind> nameless) {
        departments.putAll(other.departments);
        members.putAll(other.members);
        tags.putAll(other.tags);
        memberFields.addAll(other.memberFields);
        madeUp.addAll(other.madeUp);
        doubts = other.doubts;
        bad.addAll(other.bad);
        leftOut.addAll(other.leftOut);
        managed = other.managed;
        hash = other.hash;
        this.nameless = nameless;
    }

    /**
     * Reads a source to its end; the caller closes it.
     *
     * @throws io.github.camelwework.error.WeworkRequestException when it is no good as a whole
     */
    public static SourceBook read(Source source) {
        return new SourceBook(source);
    }

    /** Whether tags have to be read, which takes a call each. */
    public boolean saysOfTags() {
        return manages(Kind.TAG) || !tags.isEmpty();
    }

    boolean manages(Kind kind) {
        return managed.contains(kind);
    }

    /** Whether the source says something of it that cannot be used: it is left alone. */
    boolean isDoubtful(Kind kind, String identity) {
        return doubts.contains(kind, identity);
    }

    /** What the source says something of that cannot be used, in lower case. */
    Set<String> doubtful(Kind kind) {
        return doubts.of(kind);
    }

    /** Whether a row that cannot be used may be about it: then it is not missing. */
    boolean mayBeMeant(Kind kind, String identity) {
        return isNameless(kind) || isDoubtful(kind, identity);
    }

    /** Whether a row of the kind does not say what it is about. */
    boolean isNameless(Kind kind) {
        return nameless.contains(kind);
    }

    boolean hasNameless() {
        return !nameless.isEmpty();
    }

    /** The same, as if each bad row were about nobody who seems to be missing. */
    SourceBook withoutNameless() {
        return new SourceBook(this, Set.of());
    }

    /** Whether nothing good came of some kind that the source manages; what was made up for it does not count. */
    boolean isEmpty() {
        return Arrays.stream(Kind.values()).anyMatch(this::isEmpty);
    }

    private boolean isEmpty(Kind kind) {
        return manages(kind)
                && switch (kind) {
                    case DEPARTMENT -> madeUp.containsAll(departments.keySet());
                    case MEMBER -> members.isEmpty();
                    case TAG -> tags.isEmpty();
                };
    }

    List<BadRow> badRows() {
        return bad;
    }

    /** The notes on rows of the source, each with whom or what its row is about. */
    List<SyncNote> named(List<SyncNote> notes) {
        Map<String, String> about = new HashMap<>();
        notes.forEach(note -> about.put(note.place(), ""));
        members.values().forEach(wish -> about.replace(wish.place(), "userid " + wish.userid() + ": "));
        for (Map<String, ? extends Wish> wishes : List.of(departments, tags)) {
            wishes.values()
                    .forEach(wish -> about.replace(
                            wish.place(), Quote.name(wish.identities().get(0).replaceFirst(":", " ")) + ": "));
        }
        return notes.stream()
                .map(note -> note.why().startsWith(about.getOrDefault(note.place(), ""))
                        ? note
                        : new SyncNote(note.place(), about.get(note.place()) + note.why()))
                .toList();
    }

    /** The columns of which nothing is sent. */
    List<BadRow> leftOut() {
        return leftOut;
    }

    String hash() {
        return hash;
    }

    private void add(SourceRow row, Fields fields, Wishes wishes) {
        switch (row.kind()) {
            case DEPARTMENT -> {
                DepartmentWish wish = DepartmentWish.of(row.place(), fields);
                wishes.keep(departments, Kind.DEPARTMENT, wish);
                if (row.madeUp()) {
                    madeUp.add(wish.identity());
                }
            }
            case MEMBER -> wishes.keep(members, Kind.MEMBER, new MemberWish(row.place(), fields));
            case TAG -> wishes.keep(tags, Kind.TAG, new TagWish(row.place(), fields));
        }
    }
}
