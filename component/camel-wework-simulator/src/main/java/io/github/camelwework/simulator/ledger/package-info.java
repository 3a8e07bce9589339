// SPDX-License-Identifier: Apache-2.0
/** What came in: every request in order, for assertions. */
@NullMarked
package io.github.camelwework.simulator.ledger;

import org.jspecify.annotations.NullMarked;
