// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.directory.UserId;

/**
 * A value that goes from one member to another.
 *
 * @param from the member who has it
 * @param to the member who gets it
 */
record HandOver(UniqueField field, UserId from, UserId to) {}
