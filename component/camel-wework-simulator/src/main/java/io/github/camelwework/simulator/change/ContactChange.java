// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Member;
import org.jspecify.annotations.Nullable;

/**
 * One change as events report it, from {@code ChangeType} on.
 *
 * @param full for callbacks that were saved before 2022-08-15; null when these are not told
 * @param cut for later ones; null when these are not told
 * @param member the member it is about, as before a deletion; null when it is about a department or a tag
 */
public record ContactChange(
        @Nullable ObjectNode full,
        @Nullable ObjectNode cut,
        @Nullable Member member) {}
