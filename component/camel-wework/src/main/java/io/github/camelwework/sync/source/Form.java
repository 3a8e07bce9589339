// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import org.jspecify.annotations.Nullable;

/** How the value of a field is read, from a cell as well as from JSON. */
@FunctionalInterface
interface Form {

    /**
     * The value in the type that WeCom wants; null for what says nothing.
     *
     * @throws IllegalArgumentException saying what is wrong and the remedy; the field's name goes before it
     */
    @Nullable
    Object read(Object value);
}
