// SPDX-License-Identifier: Apache-2.0
/** A type for what must never be seen. */
@NullMarked
package io.github.camelwework.secret;

import org.jspecify.annotations.NullMarked;
