// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps calls within WeCom's published limits before WeCom enforces them, and out of a path that WeCom blocks. Knows
 * nothing of how calls are made: {@code client} asks it for a place and says when the call has ended.
 */
@NullMarked
package io.github.camelwework.limit;

import org.jspecify.annotations.NullMarked;
