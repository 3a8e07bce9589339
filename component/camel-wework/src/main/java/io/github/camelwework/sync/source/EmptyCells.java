// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/** What an empty cell of a table means. */
public enum EmptyCells {
    /** Nothing: what WeCom has in the field stays. */
    LEAVE,
    /** The field is to be empty. */
    CLEAR
}
