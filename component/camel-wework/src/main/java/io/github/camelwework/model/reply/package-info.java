// SPDX-License-Identifier: Apache-2.0
/** Passive replies to what members send and click, typed: what a route of {@code wework:callback} may leave as its body. */
@NullMarked
package io.github.camelwework.model.reply;

import org.jspecify.annotations.NullMarked;
