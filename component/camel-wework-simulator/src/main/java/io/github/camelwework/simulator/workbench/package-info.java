// SPDX-License-Identifier: Apache-2.0
/** What apps show on the workbench (工作台). */
@NullMarked
package io.github.camelwework.simulator.workbench;

import org.jspecify.annotations.NullMarked;
