// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** batch/syncuser (doc 90980) and batch/replaceuser (doc 90981). */
final class MemberImport implements ImportTask {

    private static final int FEW = 50;
    private static final int PERCENT_OF_MANY = 20;
    private static final int PERCENT_OF_FEW = 80;

    private final Directory directory;
    private final List<MemberRow> rows;
    private final boolean replacing;

    private MemberImport(Directory directory, List<MemberRow> rows, boolean replacing) {
        this.directory = directory;
        this.rows = rows;
        this.replacing = replacing;
    }

    /** Refuses a file with a userid twice (302003) or a column missing (40092). */
    static MemberImport syncing(Directory directory, CsvTable table) {
        return new MemberImport(directory, rowsOf(table), false);
    }

    /** As {@link #syncing}; refuses also with 45026 to delete a large part of the corp. */
    static MemberImport replacing(Directory directory, CsvTable table) {
        MemberImport task = new MemberImport(directory, rowsOf(table), true);
        task.checkDeletions();
        return task;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public ArrayNode run() {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        for (MemberRow row : rows) {
            ObjectNode entry = results.addObject().put("userid", row.userid());
            RowResult.write(entry, false, () -> write(row));
        }
        if (replacing) {
            directory.removeMembers(absent());
        }
        return results;
    }

    private boolean write(MemberRow row) {
        boolean known = directory.members().find(row.userid()) != null;
        JsonFields fields = row.fields(known && replacing);
        if (known) {
            directory.updateMember(fields);
        } else {
            directory.createMember(fields);
        }
        return true;
    }

    /** The guard as doc 91131 words it: more than 50 and over a fifth of the corp, or fewer and over four fifths. */
    private void checkDeletions() {
        int gone = absent().size();
        int percent = gone > FEW ? PERCENT_OF_MANY : PERCENT_OF_FEW;
        Refusal.MASS_DELETION.when(
                100L * gone > (long) percent * directory.members().count());
    }

    /** Who is in the book only; the creator cannot be deleted and stays. */
    private List<String> absent() {
        Set<String> inFile = new HashSet<>();
        rows.forEach(row -> inFile.add(row.key()));
        return directory.members().all().stream()
                .filter(member -> !inFile.contains(member.key()) && !member.is(MemberTrait.CREATOR))
                .map(Member::key)
                .toList();
    }

    private static List<MemberRow> rowsOf(CsvTable table) {
        table.requireColumns(MemberColumn.REQUIRED);
        List<MemberRow> rows =
                table.rows().stream().map(cells -> new MemberRow(table, cells)).toList();
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> Refusal.IMPORT_USERID_TWICE.unless(row.key().isEmpty() || seen.add(row.key())));
        return rows;
    }
}
