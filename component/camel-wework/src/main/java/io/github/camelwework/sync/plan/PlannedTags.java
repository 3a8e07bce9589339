// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.TagState;
import java.util.Map;
import java.util.Set;

/**
 * The tags as they will be.
 *
 * @param before those that there are, with the members that they are not shown with, by id
 * @param after those that the source wants, by id
 * @param gone the ids of what goes
 */
record PlannedTags(Map<Integer, TagState> before, Map<Integer, TagState> after, Set<Integer> gone) {}
