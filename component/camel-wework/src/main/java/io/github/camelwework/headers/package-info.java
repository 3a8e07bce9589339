// SPDX-License-Identifier: Apache-2.0
/** The names of headers that features read and write. */
@NullMarked
package io.github.camelwework.headers;

import org.jspecify.annotations.NullMarked;
