// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What columns and keys mean: the option {@code columns} first, then WeCom's own names, then what else they are called. */
final class ColumnNames {

    /** ColumnNames come from the source, and a hostile one has many: those after these are looked up each time. */
    private static final int MOST_REMEMBERED = 1_000;

    private static final Pattern INSIGNIFICANT = Pattern.compile("[\\s_\\-*]|^\uFEFF");

    /** The last column of WeCom's template only explains the one before. */
    private static final String EXPLANATION = "禁用项说明";

    private final Map<String, String> options = new HashMap<>();
    private final Map<SyncKind, Known> kinds = new EnumMap<>(SyncKind.class);

    /**
     * The names of one kind.
     *
     * @param found what was looked up already
     */
    private record Known(Map<String, SourceField> fields, Map<String, ColumnMeaning> found) {}

    ColumnNames(Map<String, String> columns) {
        columns.forEach((column, field) -> options.put(plain(column), field));
        for (SyncKind kind : SyncKind.values()) {
            kinds.put(kind, new Known(fieldsOf(kind), new HashMap<>()));
        }
    }

    private static Map<String, SourceField> fieldsOf(SyncKind kind) {
        Map<String, SourceField> byName = new HashMap<>();
        List<SourceField> all =
                SourceField.ALL.stream().filter(field -> field.kind() == kind).toList();
        // What a field is called by itself goes before what another one is called too.
        all.forEach(field -> byName.putIfAbsent(plain(field.name()), field));
        all.forEach(field -> field.names().forEach(name -> byName.putIfAbsent(plain(name), field)));
        return byName;
    }

    ColumnMeaning meaning(SyncKind kind, String name) {
        Known known = Objects.requireNonNull(kinds.get(kind));
        ColumnMeaning meaning = known.found().get(name);
        if (meaning == null) {
            meaning = find(known.fields(), name);
            if (known.found().size() < MOST_REMEMBERED) {
                known.found().put(name, meaning);
            }
        }
        return meaning;
    }

    private ColumnMeaning find(Map<String, SourceField> fields, String name) {
        String plain = plain(name);
        String option = options.get(plain);
        if (ColumnPairs.LEFT_OUT.equals(option) || plain.startsWith(EXPLANATION)) {
            return new ColumnMeaning.LeftOut();
        }
        if (option != null && option.startsWith(ColumnPairs.ATTRIBUTE)) {
            return new ColumnMeaning.Attribute(option.substring(ColumnPairs.ATTRIBUTE.length()));
        }
        SourceField field = fields.get(option == null ? plain : plain(option));
        if (field != null) {
            return field.isIgnored() ? new ColumnMeaning.LeftOut() : new ColumnMeaning.Known(field);
        }
        return option == null ? new ColumnMeaning.Unknown() : new ColumnMeaning.Misplaced(option);
    }

    /**
     * The columns that the option {@code columns} explains and that are not there, of fields that only this kind has: a table
     * of another kind may have the others.
     */
    List<String> absent(SyncKind kind, List<String> there) {
        Set<String> plain = there.stream().map(ColumnNames::plain).collect(Collectors.toSet());
        return options.entrySet().stream()
                .filter(option -> !plain.contains(option.getKey()) && isOnlyOf(kind, option.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Of members and departments, of which there are tables. */
    private static boolean isOnlyOf(SyncKind kind, String field) {
        SyncKind other = kind == SyncKind.MEMBER ? SyncKind.DEPARTMENT : SyncKind.MEMBER;
        return has(kind, field) && !has(other, field);
    }

    private static boolean has(SyncKind kind, String name) {
        return SourceField.ALL.stream()
                .anyMatch(field -> field.kind() == kind && field.name().equals(name));
    }

    /** Whether the option {@code columns} says what it means. */
    boolean isMapped(String name) {
        return options.containsKey(plain(name));
    }

    /** Whether it is the field's own name, however it is written. */
    static boolean isOwn(SourceField field, String name) {
        return plain(field.name()).equals(plain(name));
    }

    /** The kind that a row says itself; null for a word that is none. */
    static @Nullable SyncKind said(Object word) {
        String plain = plain(String.valueOf(word));
        return Arrays.stream(SyncKind.values())
                .filter(kind -> plain.equals(kind.word()))
                .findFirst()
                .orElse(null);
    }

    /** The name without what does not matter in it. */
    static String plain(String name) {
        return INSIGNIFICANT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
