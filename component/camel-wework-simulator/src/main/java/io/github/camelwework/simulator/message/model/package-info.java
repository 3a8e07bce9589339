// SPDX-License-Identifier: Apache-2.0
/** Messages as values: their content, their receivers, and what a phone shows. */
@NullMarked
package io.github.camelwework.simulator.message.model;

import org.jspecify.annotations.NullMarked;
