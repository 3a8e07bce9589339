// SPDX-License-Identifier: Apache-2.0
/** What WeCom pushes, from bytes to Maps: read so that no bytes can do harm. */
@NullMarked
package io.github.camelwework.callback.message;

import org.jspecify.annotations.NullMarked;
