// SPDX-License-Identifier: Apache-2.0
/** Callbacks over the HTTP server of the runtime: one registration a path, whichever routes share it. */
@NullMarked
package io.github.camelwework.callback.serve;

import org.jspecify.annotations.NullMarked;
