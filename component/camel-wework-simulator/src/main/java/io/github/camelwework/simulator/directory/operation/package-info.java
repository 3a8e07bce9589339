// SPDX-License-Identifier: Apache-2.0
/** The calls on the address book: user, department, tag and batch, one class a call or a pair of twins. */
@NullMarked
package io.github.camelwework.simulator.directory.operation;

import org.jspecify.annotations.NullMarked;
