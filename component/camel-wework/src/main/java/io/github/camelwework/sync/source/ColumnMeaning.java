// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/** What a column or key means. */
sealed interface ColumnMeaning {

    /** A field that is known. */
    record Known(SourceField field) implements ColumnMeaning {}

    /** An attribute of the corp's own, by the name that it has in the console. */
    record Attribute(String name) implements ColumnMeaning {}

    /** Nothing that WeCom or an option names. */
    record Unknown() implements ColumnMeaning {}

    /** Nothing that counts. */
    record LeftOut() implements ColumnMeaning {}

    /** A field that the option {@code columns} names, but that no row of this kind has. */
    record Misplaced(String field) implements ColumnMeaning {}
}
