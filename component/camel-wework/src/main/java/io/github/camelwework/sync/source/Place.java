// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/** Where a row stands, such as {@code line 12}. */
record Place(String before, int number, String after) {

    static Place line(int number) {
        return new Place("line ", number, "");
    }

    static Place of(String list, int index) {
        return new Place(list + "[", index, "]");
    }

    static Place row(int number) {
        return new Place("row ", number, "");
    }

    /** The place of the same sort with another number. */
    Place at(int other) {
        return new Place(before, other, after);
    }

    @Override
    public String toString() {
        return before + number + after;
    }
}
