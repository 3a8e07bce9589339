// SPDX-License-Identifier: Apache-2.0
/** Callbacks as values: their receivers and their attempts. */
@NullMarked
package io.github.camelwework.simulator.callback.model;

import org.jspecify.annotations.NullMarked;
