// SPDX-License-Identifier: Apache-2.0
/** The type of a secret, which never shows its value, and the digests. */
@NullMarked
package io.github.camelwework.secret;

import org.jspecify.annotations.NullMarked;
