// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an operation answers in pages, read from its column: {@code cursor=next_cursor:rows}, with {@code :has_more} when a
 * field tells whether there is more, {@code offset+limit:rows} when rows are counted, or {@code *:rows} when all rows
 * come at once.
 *
 * @param parameter what a call says to get another page than the first; null when all rows come at once
 * @param next the field of the answer that the next call says; null when rows are counted
 * @param size the parameter for how many rows a page holds, when rows are counted; null otherwise
 * @param rows the field of the answer that holds the rows
 * @param more the field that is 1 or true when there is more; null when an empty {@code next} ends it
 */
public record Paging(
        @Nullable String parameter,
        @Nullable String next,
        @Nullable String size,
        String rows,
        @Nullable String more) {

    private static final Pattern NOTATION = Pattern.compile(
            "(\\*|(?<parameter>\\w+)(=(?<next>\\w+)|\\+(?<size>\\w+))):(?<rows>[\\w.]+)(:(?<more>!?\\w+))?");

    static @Nullable Paging read(String column) {
        if (column.equals(Columns.ABSENT)) {
            return null;
        }
        Matcher matcher = NOTATION.matcher(column);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + column + "\" is not of the form cursor=next:rows[:more], offset+limit:rows or *:rows");
        }
        return new Paging(
                matcher.group("parameter"),
                matcher.group("next"),
                matcher.group("size"),
                matcher.group("rows"),
                matcher.group("more"));
    }

    /** Whether all rows come in one answer, however many they are. */
    public boolean isOnePage() {
        return parameter == null;
    }
}
