// SPDX-License-Identifier: Apache-2.0
/** The tickets that pages in the client sign with. */
@NullMarked
package io.github.camelwework.simulator.ticket;

import org.jspecify.annotations.NullMarked;
