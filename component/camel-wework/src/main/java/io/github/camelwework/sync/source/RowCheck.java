// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.json.JsonValues;
import io.github.camelwework.model.sync.SyncKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes WeCom's fields of a row as it stands in the source. */
final class RowCheck {

    private final ColumnNames names;
    private final boolean emptyCellsClear;
    private final IgnoredColumns leftOut;

    RowCheck(ColumnNames names, EmptyCells emptyCells, IgnoredColumns leftOut) {
        this.names = names;
        this.leftOut = leftOut;
        this.emptyCellsClear = emptyCells == EmptyCells.CLEAR;
    }

    /**
     * What the row says.
     *
     * @param fields as far as they can be read
     * @param problems what is wrong, each with the field, the limit and the remedy; empty for a good row
     */
    record Checked(Map<String, Object> fields, List<String> problems) {

        static Checked defective(String defect) {
            return new Checked(Map.of(), List.of(defect));
        }

        /** The same with one problem more. */
        Checked with(String problem) {
            List<String> all = new ArrayList<>(problems);
            all.add(problem);
            return new Checked(fields, all);
        }

        /** ColumnNames the fields and not their values, which are people's own. */
        @Override
        public String toString() {
            return "Checked[" + fields.keySet() + " " + problems + "]";
        }
    }

    Checked check(SyncKind kind, RawRow row) {
        Checked checked = new Checked(new LinkedHashMap<>(), new ArrayList<>());
        List<Object> attributes = new ArrayList<>();
        row.fields().forEach((name, value) -> {
            if (names.meaning(kind, name) instanceof ColumnMeaning.Unknown) {
                leftOut.see(kind, name, value != null && !isEmptyCell(row, value));
            } else if (value != null && !(isEmptyCell(row, value) && !emptyCellsClear)) {
                try {
                    read(kind, name, value, checked.fields(), attributes);
                } catch (IllegalArgumentException e) {
                    checked.problems().add(String.valueOf(e.getMessage()));
                }
            }
        });
        try {
            Attributes.join(checked.fields(), attributes);
            RowRules.check(kind, checked.fields(), checked.problems());
        } catch (IllegalArgumentException e) {
            checked.problems().add(String.valueOf(e.getMessage()));
        }
        return checked;
    }

    private static boolean isEmptyCell(RawRow row, Object value) {
        return row.origin() == RawRow.Origin.TABLE && String.valueOf(value).isBlank();
    }

    private void read(SyncKind kind, String name, Object value, Map<String, Object> fields, List<Object> attributes) {
        ColumnMeaning meaning = names.meaning(kind, name);
        if (meaning instanceof ColumnMeaning.Known known) {
            put(field(known.field(), value), name, value, fields);
        } else if (meaning instanceof ColumnMeaning.Attribute attribute) {
            attributes.add(Attributes.text(attribute.name(), value));
        } else if (meaning instanceof ColumnMeaning.Misplaced misplaced) {
            throw new IllegalArgumentException("the option columns takes %s for %s, which no %s has: correct the option"
                    .formatted(name, misplaced.field(), kind.word()));
        }
    }

    /** WeCom's own name goes before another that means the same. */
    private void put(SourceField field, String name, Object value, Map<String, Object> fields) {
        if (fields.containsKey(field.name()) && !ColumnNames.isOwn(field, name)) {
            return;
        }
        Object read = field.read(value);
        if (read != null) {
            fields.put(
                    field.name(), KnownSubfields.of(field.name(), read, path -> leftOut.see(field.kind(), path, true)));
        }
    }

    /** Departments are told by ids or, in the same column, by paths. */
    private SourceField field(SourceField field, Object value) {
        if (field.name().equals("department") && holdsWords(value)) {
            ColumnMeaning paths = names.meaning(field.kind(), "departmentPath");
            return paths instanceof ColumnMeaning.Known known ? known.field() : field;
        }
        return field;
    }

    private static boolean holdsWords(@Nullable Object value) {
        Object plain = JsonValues.shallow("department", value);
        Collection<?> items = plain == null ? List.of() : ListForm.items(plain);
        return items.stream()
                .anyMatch(item -> JsonValues.shallow("department", item) instanceof String text
                        && !text.isBlank()
                        && !isNumber(text));
    }

    private static boolean isNumber(String text) {
        return text.strip().chars().allMatch(character -> (character >= '0' && character <= '9') || character == '.');
    }
}
