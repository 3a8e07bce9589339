// SPDX-License-Identifier: Apache-2.0
/** Signing in with WeCom: the pages that a browser is sent to, and the calls that return who signed in (docs 91022, 98152, 91023). */
@NullMarked
package io.github.camelwework.simulator.oauth;

import org.jspecify.annotations.NullMarked;
