// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/**
 * A row that cannot be used.
 *
 * @param place where it stands, such as {@code line 12} or {@code members[3]}
 * @param why the field, the limit and the remedy
 */
public record BadRow(String place, String why) {}
