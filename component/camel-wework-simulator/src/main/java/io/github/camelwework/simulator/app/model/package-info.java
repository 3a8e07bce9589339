// SPDX-License-Identifier: Apache-2.0
/** What apps hold, as values. */
@NullMarked
package io.github.camelwework.simulator.app.model;

import org.jspecify.annotations.NullMarked;
