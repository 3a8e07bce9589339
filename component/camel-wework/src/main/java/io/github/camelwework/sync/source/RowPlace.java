// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/** Where a row stands, such as {@code line 12}. */
record RowPlace(String before, int number, String after) {

    static RowPlace line(int number) {
        return new RowPlace("line ", number, "");
    }

    static RowPlace of(String list, int index) {
        return new RowPlace(list + "[", index, "]");
    }

    static RowPlace row(int number) {
        return new RowPlace("row ", number, "");
    }

    /** The place of the same sort with another number. */
    RowPlace at(int other) {
        return new RowPlace(before, other, after);
    }

    @Override
    public String toString() {
        return before + number + after;
    }
}
