// SPDX-License-Identifier: Apache-2.0
/** What the simulator calls by itself: receivers of callbacks and servers of files, on this machine alone. */
@NullMarked
package io.github.camelwework.simulator.outbound;

import org.jspecify.annotations.NullMarked;
