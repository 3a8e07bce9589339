// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * WeCom's error codes (doc 90313) as data: which exception each becomes, what the component does about it first, and the
 * remedy. Immutable and safe for use by many threads.
 */
public final class ErrorTable {

    private final Map<Integer, ErrorEntry> single = new HashMap<>();
    private final NavigableMap<Integer, ErrorEntry> ranges = new TreeMap<>();
    private final ErrorEntry unknown;
    private final List<ErrorEntry> entries;

    ErrorTable(List<ErrorEntry> entries, ErrorEntry unknown) {
        this.entries = List.copyOf(entries);
        this.unknown = unknown;
        for (ErrorEntry entry : entries) {
            (entry.isRange() ? ranges : single).put(entry.first(), entry);
        }
    }

    /** The table that comes with the component, read once, at the first failure. */
    public static ErrorTable standard() {
        return Standard.TABLE;
    }

    /** The entry of the errcode: its own, else that of its range, else the one for unknown errcodes. */
    public ErrorEntry find(int errcode) {
        ErrorEntry entry = single.get(errcode);
        return entry != null ? entry : findRange(errcode);
    }

    /** Whether the table has a line for the errcode, or for a range that holds it. */
    public boolean knows(int errcode) {
        return !find(errcode).equals(unknown);
    }

    /** All entries but the one for unknown errcodes, in the table's order. */
    public List<ErrorEntry> entries() {
        return entries;
    }

    private ErrorEntry findRange(int errcode) {
        Map.Entry<Integer, ErrorEntry> below = ranges.floorEntry(errcode);
        return below != null && errcode <= below.getValue().last() ? below.getValue() : unknown;
    }

    /** Loads the table when it is first needed: a route without failures never pays for it. */
    private static final class Standard {
        private static final ErrorTable TABLE = ErrorTableReader.readResource("errors.txt");
    }
}
