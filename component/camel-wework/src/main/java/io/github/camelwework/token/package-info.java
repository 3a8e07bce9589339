// SPDX-License-Identifier: Apache-2.0
/**
 * Access tokens: one gettoken a token's life, whatever the load and the revocations. {@link
 * io.github.camelwework.token.WeworkTokenService} is the way in; {@code TokenSlot} does the work for one credential and
 * {@code SlotState} says what follows from what.
 */
@NullMarked
package io.github.camelwework.token;

import org.jspecify.annotations.NullMarked;
