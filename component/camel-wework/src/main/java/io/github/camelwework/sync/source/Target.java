// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/** What a column or key means. */
sealed interface Target {

    /** A field that is known. */
    record Known(Field field) implements Target {}

    /** An attribute of the corp's own, by the name that it has in the console. */
    record Attribute(String name) implements Target {}

    /** Nothing that WeCom or an option names. */
    record Unknown() implements Target {}

    /** Nothing that counts. */
    record LeftOut() implements Target {}

    /** A field that the option {@code columns} names, but that no row of this kind has. */
    record Misplaced(String field) implements Target {}
}
