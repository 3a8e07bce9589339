// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.batch;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the files that batch/syncuser and batch/replaceparty take, from the fields of user/create and department/create. */
public final class ImportFiles {

    /** What WeCom takes as a temporary file (doc 90253). */
    private static final int MOST_BYTES = 20_971_520;

    private static final List<ImportColumn> MEMBER = ImportColumn.of("member");
    private static final List<ImportColumn> DEPARTMENT = ImportColumn.of("department");

    private ImportFiles() {}

    /**
     * Whether a file can say all that the fields of a member say. An empty cell leaves a field as it is, so nothing can be
     * cleared; and there are fields that no column holds.
     */
    public static boolean canHold(Map<String, Object> member) {
        Map<String, String> attributes = ImportAttributes.of(member.get(ImportAttributes.FIELD));
        Map<String, Object> left = new LinkedHashMap<>(member);
        left.remove(ImportAttributes.FIELD);
        for (ImportColumn column : MEMBER) {
            if (left.containsKey(column.field())
                    && column.cell(left.remove(column.field())).isBlank()) {
                return false;
            }
            if (attributes != null && attributes.containsKey(column.title())) {
                return false;
            }
        }
        return attributes != null && left.isEmpty();
    }

    /**
     * The files for batch/syncuser (doc 90980), each small enough for an upload. A row without {@code name} or
     * {@code department} leaves these as they are; WeCom wants the columns all the same.
     *
     * @throws IllegalArgumentException when one member alone is too large
     */
    public static List<byte[]> members(Collection<Map<String, Object>> members) {
        return members(members, MOST_BYTES);
    }

    static List<byte[]> members(Collection<Map<String, Object>> members, int most) {
        List<ImportColumn> columns = used(MEMBER, members);
        Set<String> attributes = new TreeSet<>();
        members.forEach(member -> attributes.addAll(attributes(member).keySet()));
        List<String> header = columns.stream().map(ImportColumn::title).collect(Collectors.toList());
        header.addAll(attributes);
        CsvFiles files = new CsvFiles(header, most);
        for (Map<String, Object> member : members) {
            List<String> cells = cells(columns, member);
            Map<String, String> own = attributes(member);
            attributes.forEach(name -> cells.add(own.getOrDefault(name, "")));
            files.add(cells);
        }
        return files.all();
    }

    /**
     * The file for batch/replaceparty (doc 90982), the whole tree in one.
     *
     * @throws IllegalArgumentException when it is too large for an upload
     */
    public static byte[] departments(Collection<Map<String, Object>> departments) {
        List<ImportColumn> columns = used(DEPARTMENT, departments);
        CsvFiles files = new CsvFiles(columns.stream().map(ImportColumn::title).toList(), MOST_BYTES);
        departments.forEach(department -> files.add(cells(columns, department)));
        List<byte[]> all = files.all();
        if (all.size() != 1) {
            throw new IllegalArgumentException(
                    "%d departments are too many for one file of WeCom's, which takes %d bytes: change them one by one"
                            .formatted(departments.size(), MOST_BYTES));
        }
        return all.get(0);
    }

    private static List<ImportColumn> used(List<ImportColumn> columns, Collection<Map<String, Object>> rows) {
        Set<String> fields = new HashSet<>();
        rows.forEach(row -> fields.addAll(row.keySet()));
        return columns.stream()
                .filter(column -> column.needed() || fields.contains(column.field()))
                .toList();
    }

    private static List<String> cells(List<ImportColumn> columns, Map<String, Object> row) {
        return columns.stream()
                .map(column -> column.cell(row.get(column.field())))
                .collect(Collectors.toList());
    }

    private static Map<String, String> attributes(Map<String, Object> member) {
        Map<String, String> attributes = ImportAttributes.of(member.get(ImportAttributes.FIELD));
        return attributes == null ? Map.of() : attributes;
    }
}
