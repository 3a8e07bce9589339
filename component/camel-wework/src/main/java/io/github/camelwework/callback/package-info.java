// SPDX-License-Identifier: Apache-2.0
/** What stands between the HTTP server and the routes of {@code wework:callback}. */
@NullMarked
package io.github.camelwework.callback;

import org.jspecify.annotations.NullMarked;
