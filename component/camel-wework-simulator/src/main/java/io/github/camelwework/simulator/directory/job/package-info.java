// SPDX-License-Identifier: Apache-2.0
/** Asynchronous imports (docs 90979 to 90983): CSV files that change the address book in one job. */
@NullMarked
package io.github.camelwework.simulator.directory.job;

import org.jspecify.annotations.NullMarked;
