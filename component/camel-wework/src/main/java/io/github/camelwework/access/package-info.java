// SPDX-License-Identifier: Apache-2.0
/** Links, signatures and tokens: what gives access without a call of its own to WeCom. */
@NullMarked
package io.github.camelwework.access;

import org.jspecify.annotations.NullMarked;
