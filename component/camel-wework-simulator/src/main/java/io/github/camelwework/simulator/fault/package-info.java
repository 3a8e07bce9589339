// SPDX-License-Identifier: Apache-2.0
/** What may go wrong on demand, and for which calls. */
@NullMarked
package io.github.camelwework.simulator.fault;

import org.jspecify.annotations.NullMarked;
