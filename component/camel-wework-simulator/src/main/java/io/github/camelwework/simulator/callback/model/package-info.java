// SPDX-License-Identifier: Apache-2.0
/** Callbacks as values: where they go, and what came of each. */
@NullMarked
package io.github.camelwework.simulator.callback.model;

import org.jspecify.annotations.NullMarked;
