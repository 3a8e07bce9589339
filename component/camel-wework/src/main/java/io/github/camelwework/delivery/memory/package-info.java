// SPDX-License-Identifier: Apache-2.0
/** How far a send of several calls is: in the exchange, or in a store. */
@NullMarked
package io.github.camelwework.delivery.memory;

import org.jspecify.annotations.NullMarked;
