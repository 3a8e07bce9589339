// SPDX-License-Identifier: Apache-2.0
/** Changes of the address book, and the events that report them (docs 90970 to 90972). */
@NullMarked
package io.github.camelwework.simulator.change;

import org.jspecify.annotations.NullMarked;
