// SPDX-License-Identifier: Apache-2.0
/** A web page whose visitors sign in with WeCom. */
@NullMarked
package io.github.camelwework.weblogin;

import org.jspecify.annotations.NullMarked;
