// SPDX-License-Identifier: Apache-2.0
/** Messages as values: what they say, whom they name and reach, and what stands on a phone. */
@NullMarked
package io.github.camelwework.simulator.message.model;

import org.jspecify.annotations.NullMarked;
