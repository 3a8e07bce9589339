// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import io.github.camelwework.data.DataLines;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All options of component, endpoints and accounts: which endpoints use each option, and its range. Immutable. */
public final class OptionTable {

    private static final int COLUMNS = 3;
    private static final OptionTable INSTANCE = new OptionTable();

    private final Map<String, OptionRule> byName = new LinkedHashMap<>();
    private final Map<String, OptionRule> byFoldedName = new LinkedHashMap<>();
    private final List<OptionRule> ranges;

    private OptionTable() {
        for (List<String> line : DataLines.read(OptionTable.class, "options.txt", COLUMNS)) {
            OptionRule rule =
                    new OptionRule(line.get(0), Set.of(line.get(1).split(",")), OptionRange.parse(line.get(2)));
            byName.put(rule.name(), rule);
            byFoldedName.put(fold(rule.name()), rule);
        }
        ranges = byName.values().stream().filter(rule -> rule.range() != null).toList();
    }

    /** The table that comes with the component. */
    public static OptionTable instance() {
        return INSTANCE;
    }

    /** All options, in the table's order. */
    public Collection<OptionRule> all() {
        return byName.values();
    }

    /** The option of this name, however Camel lets it be written: in any case, with hyphens; null when there is none. */
    public @Nullable OptionRule find(String written) {
        OptionRule exact = byName.get(written);
        return exact != null ? exact : byFoldedName.get(fold(written));
    }

    /**
     * Checks an option as it was written, before Camel converts it.
     *
     * @throws IllegalArgumentException naming the option and what it may be
     */
    public void checkText(String option, @Nullable Object value) {
        OptionRule rule = find(option);
        // A reference to a bean is checked when it is its value.
        if (rule != null && rule.range() != null && value instanceof String text && !text.startsWith("#")) {
            rule.range().checkText(rule.name(), text);
        }
    }

    /**
     * Checks all values that an object has.
     *
     * @param values by option; null for one that is not set, or that the object has not
     * @throws IllegalArgumentException naming the first that is wrong, and what it may be
     */
    public void checkValues(Function<String, @Nullable Object> values) {
        for (OptionRule rule : ranges) {
            OptionRange range = rule.range();
            if (range != null) {
                range.checkValue(rule.name(), values.apply(rule.name()));
            }
        }
    }

    /**
     * The number that an option's text means.
     *
     * @throws IllegalArgumentException naming the option and what it may be
     */
    public long number(String option, String text) {
        OptionRule rule = byName.get(option);
        if (rule != null && rule.range() instanceof NumberRange range) {
            return range.read(option, text);
        }
        throw new IllegalStateException("There is no number " + option + " in the table of options.");
    }

    private static String fold(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
