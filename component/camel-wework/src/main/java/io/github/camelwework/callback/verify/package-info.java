// SPDX-License-Identifier: Apache-2.0
/** The command line's verifier: which of token, key and receiveid does not fit a recorded request. It needs the JDK only. */
@NullMarked
package io.github.camelwework.callback.verify;

import org.jspecify.annotations.NullMarked;
