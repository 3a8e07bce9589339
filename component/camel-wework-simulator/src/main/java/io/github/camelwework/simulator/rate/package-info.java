// SPDX-License-Identifier: Apache-2.0
/** Counting against WeCom's limits. */
@NullMarked
package io.github.camelwework.simulator.rate;

import org.jspecify.annotations.NullMarked;
