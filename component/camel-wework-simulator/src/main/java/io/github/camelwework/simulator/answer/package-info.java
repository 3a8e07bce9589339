// SPDX-License-Identifier: Apache-2.0
/** Answers that a test sets. */
@NullMarked
package io.github.camelwework.simulator.answer;

import org.jspecify.annotations.NullMarked;
