// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

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
final class Names {

    /** Names come from the source, and a hostile one has many: those after these are looked up each time. */
    private static final int MOST_REMEMBERED = 1_000;

    private static final Pattern INSIGNIFICANT = Pattern.compile("[\\s_\\-*]|^\uFEFF");

    /** The last column of WeCom's template only explains the one before. */
    private static final String EXPLANATION = "禁用项说明";

    private final Map<String, String> options = new HashMap<>();
    private final Map<Kind, Known> kinds = new EnumMap<>(Kind.class);

    /**
     * The names of one kind.
     *
     * @param found what was looked up already
     */
    private record Known(Map<String, Field> fields, Map<String, Target> found) {}

    Names(Map<String, String> columns) {
        columns.forEach((column, field) -> options.put(plain(column), field));
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new Known(fieldsOf(kind), new HashMap<>()));
        }
    }

    private static Map<String, Field> fieldsOf(Kind kind) {
        Map<String, Field> byName = new HashMap<>();
        List<Field> all =
                Field.ALL.stream().filter(field -> field.kind() == kind).toList();
        // What a field is called by itself goes before what another one is called too.
        all.forEach(field -> byName.putIfAbsent(plain(field.name()), field));
        all.forEach(field -> field.names().forEach(name -> byName.putIfAbsent(plain(name), field)));
        return byName;
    }

    Target target(Kind kind, String name) {
        Known known = Objects.requireNonNull(kinds.get(kind));
        Target target = known.found().get(name);
        if (target == null) {
            target = find(known.fields(), name);
            if (known.found().size() < MOST_REMEMBERED) {
                known.found().put(name, target);
            }
        }
        return target;
    }

    private Target find(Map<String, Field> fields, String name) {
        String plain = plain(name);
        String option = options.get(plain);
        if (ColumnPairs.LEFT_OUT.equals(option) || plain.startsWith(EXPLANATION)) {
            return new Target.LeftOut();
        }
        if (option != null && option.startsWith(ColumnPairs.ATTRIBUTE)) {
            return new Target.Attribute(option.substring(ColumnPairs.ATTRIBUTE.length()));
        }
        Field field = fields.get(option == null ? plain : plain(option));
        if (field != null) {
            return field.isIgnored() ? new Target.LeftOut() : new Target.Known(field);
        }
        return option == null ? new Target.Unknown() : new Target.Misplaced(option);
    }

    /**
     * The columns that the option {@code columns} explains and that are not there, of fields that only this kind has: a table
     * of another kind may have the others.
     */
    List<String> absent(Kind kind, List<String> there) {
        Set<String> plain = there.stream().map(Names::plain).collect(Collectors.toSet());
        return options.entrySet().stream()
                .filter(option -> !plain.contains(option.getKey()) && isOnlyOf(kind, option.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Of members and departments, of which there are tables. */
    private static boolean isOnlyOf(Kind kind, String field) {
        Kind other = kind == Kind.MEMBER ? Kind.DEPARTMENT : Kind.MEMBER;
        return has(kind, field) && !has(other, field);
    }

    private static boolean has(Kind kind, String name) {
        return Field.ALL.stream()
                .anyMatch(field -> field.kind() == kind && field.name().equals(name));
    }

    /** Whether the option {@code columns} says what it means. */
    boolean isMapped(String name) {
        return options.containsKey(plain(name));
    }

    /** Whether it is the field's own name, however it is written. */
    static boolean isOwn(Field field, String name) {
        return plain(field.name()).equals(plain(name));
    }

    /** The kind that a row says itself; null for a word that is none. */
    static @Nullable Kind said(Object word) {
        String plain = plain(String.valueOf(word));
        return Arrays.stream(Kind.values())
                .filter(kind -> plain.equals(kind.word()))
                .findFirst()
                .orElse(null);
    }

    /** The name without what does not matter in it. */
    static String plain(String name) {
        return INSIGNIFICANT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
