// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.BadRow;
import io.github.camelwework.sync.source.Kind;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
    private final Map<Kind, Set<String>> doubtful = new EnumMap<>(Kind.class);
    private final List<BadRow> bad = new ArrayList<>();
    private final FieldsPool pool = new FieldsPool();
    private final Set<Kind> managed;
    private final Set<Kind> nameless;
    private final String hash;

    private SourceBook(Source source) {
        source.forEachRemaining(this::add);
        managed = Set.copyOf(source.managed());
        nameless = Set.copyOf(source.nameless());
        hash = source.hash();
        bad.addAll(source.badRows());
        for (Kind kind : Kind.values()) {
            source.doubtful(kind).forEach(identity -> doubt(kind, identity));
        }
        departments.keySet().removeIf(identity -> isDoubtful(Kind.DEPARTMENT, identity));
        members.keySet().removeIf(key -> isDoubtful(Kind.MEMBER, key));
        tags.keySet().removeIf(identity -> isDoubtful(Kind.TAG, identity));
    }

    private SourceBook(SourceBook other, Set<Kind> nameless) {
        departments.putAll(other.departments);
        members.putAll(other.members);
        tags.putAll(other.tags);
        memberFields.addAll(other.memberFields);
        doubtful.putAll(other.doubtful);
        bad.addAll(other.bad);
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
        return doubtful.getOrDefault(kind, Set.of()).contains(identity.toLowerCase(Locale.ROOT));
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

    /** Whether nothing good came of some kind that the source manages. */
    boolean isEmpty() {
        return Arrays.stream(Kind.values()).anyMatch(this::isEmpty);
    }

    private boolean isEmpty(Kind kind) {
        return manages(kind)
                && switch (kind) {
                    case DEPARTMENT -> departments.isEmpty();
                    case MEMBER -> members.isEmpty();
                    case TAG -> tags.isEmpty();
                };
    }

    List<BadRow> badRows() {
        return bad;
    }

    String hash() {
        return hash;
    }

    private void add(SourceRow row) {
        Fields fields = pool.of(row.fields());
        switch (row.kind()) {
            case DEPARTMENT -> {
                DepartmentWish wish = DepartmentWish.of(row.place(), fields);
                keep(departments, wish.identity(), wish, Kind.DEPARTMENT, row.place());
            }
            case MEMBER -> {
                memberFields.addAll(fields.keySet());
                MemberWish wish = new MemberWish(row.place(), fields);
                keep(members, wish.key(), wish, Kind.MEMBER, row.place());
            }
            case TAG -> {
                TagWish wish = new TagWish(row.place(), fields);
                keep(tags, wish.identity(), wish, Kind.TAG, row.place());
            }
        }
    }

    /** The second of two would win if it came last, and the order of a source means nothing: neither is used. */
    private <W> void keep(Map<String, W> wishes, String identity, W wish, Kind kind, String place) {
        if (wishes.put(identity, wish) != null) {
            doubt(kind, identity);
            bad.add(new BadRow(place, identity + " stands in the source twice; neither row is used: take one out"));
        }
    }

    /** In lower case: whether the case of letters matters depends on what it is, and doubt costs nothing. */
    private void doubt(Kind kind, String identity) {
        doubtful.computeIfAbsent(kind, key -> new TreeSet<>()).add(identity.toLowerCase(Locale.ROOT));
    }
}
