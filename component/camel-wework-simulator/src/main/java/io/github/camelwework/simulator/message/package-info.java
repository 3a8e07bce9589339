// SPDX-License-Identifier: Apache-2.0
/** Application messages: what may be sent, whom it reaches, and what the members' phones show of it. */
@NullMarked
package io.github.camelwework.simulator.message;

import org.jspecify.annotations.NullMarked;
