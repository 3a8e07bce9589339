// SPDX-License-Identifier: Apache-2.0
/** Faults on demand, and the calls that they strike. */
@NullMarked
package io.github.camelwework.simulator.fault;

import org.jspecify.annotations.NullMarked;
