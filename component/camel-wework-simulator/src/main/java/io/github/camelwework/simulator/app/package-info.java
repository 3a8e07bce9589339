// SPDX-License-Identifier: Apache-2.0
/**
 * The apps of a corp and who may see what of them. Knows the {@code api} package only; the directory and the messages
 * are built on it, the simulator's {@code Families} puts the operation families of a corp together.
 */
@NullMarked
package io.github.camelwework.simulator.app;

import org.jspecify.annotations.NullMarked;
