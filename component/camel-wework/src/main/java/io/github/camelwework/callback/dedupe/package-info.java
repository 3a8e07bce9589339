// SPDX-License-Identifier: Apache-2.0
/** Each event once, though WeCom repeats what it has no answer to. */
@NullMarked
package io.github.camelwework.callback.dedupe;

import org.jspecify.annotations.NullMarked;
