// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.source.InvalidRow;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A source made of rows in a test. */
public final class Rows implements Source {

    final Set<SyncKind> nameless = EnumSet.noneOf(SyncKind.class);

    private final List<SourceRow> rows = new ArrayList<>();
    private final Set<SyncKind> managed = EnumSet.allOf(SyncKind.class);
    private final Map<SyncKind, Set<String>> doubtful = new TreeMap<>();
    private final List<InvalidRow> bad = new ArrayList<>();
    private Iterator<SourceRow> left = rows.iterator();

    static Rows of(SyncKind... managed) {
        Rows rows = new Rows();
        rows.managed.retainAll(List.of(managed));
        return rows;
    }

    /** A row: names and values in turn. */
    Rows add(SyncKind kind, Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return add(kind, fields);
    }

    Rows add(SyncKind kind, Map<String, Object> fields) {
        rows.add(new SourceRow(kind, kind.word() + " " + fields.getOrDefault("userid", fields), fields));
        return this;
    }

    Rows department(Object... namesAndValues) {
        return add(SyncKind.DEPARTMENT, namesAndValues);
    }

    Rows member(Object... namesAndValues) {
        return add(SyncKind.MEMBER, namesAndValues);
    }

    Rows tag(Object... namesAndValues) {
        return add(SyncKind.TAG, namesAndValues);
    }

    Rows doubtful(SyncKind kind, String identity) {
        doubtful.put(kind, Set.of(identity));
        bad.add(new InvalidRow("line 7", "cannot be read"));
        return this;
    }

    /** The same rows in another order. */
    Rows shuffled(Random random) {
        Rows copy = new Rows();
        copy.managed.retainAll(managed);
        copy.rows.addAll(rows);
        copy.bad.addAll(bad);
        copy.doubtful.putAll(doubtful);
        Collections.shuffle(copy.rows, random);
        return copy;
    }

    List<SourceRow> rows() {
        return rows;
    }

    public DesiredDirectory book() {
        left = rows.iterator();
        return DesiredDirectory.read(this);
    }

    @Override
    public boolean hasNext() {
        return left.hasNext();
    }

    @Override
    public SourceRow next() {
        return left.next();
    }

    @Override
    public Set<SyncKind> managed() {
        return managed;
    }

    @Override
    public List<InvalidRow> badRows() {
        return bad;
    }

    @Override
    public Set<String> doubtful(SyncKind kind) {
        return doubtful.getOrDefault(kind, Set.of());
    }

    @Override
    public Set<SyncKind> nameless() {
        return nameless;
    }

    @Override
    public String hash() {
        return String.join(
                "\n",
                rows.stream()
                        .map(row -> new TreeMap<>(row.fields()).toString())
                        .sorted()
                        .toList());
    }

    @Override
    public void close() {}
}
