// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/**
 * A row that cannot be used.
 *
 * @param place where it stands, such as {@code line 12} or {@code members[3]}
 * @param about the object that it is about, such as {@code userid zhangsan}; empty when it does not say
 * @param why the field, the limit and the remedy
 */
public record InvalidRow(String place, String about, String why) {

    /** A row that does not say what it is about. */
    public InvalidRow(String place, String why) {
        this(place, "", why);
    }
}
