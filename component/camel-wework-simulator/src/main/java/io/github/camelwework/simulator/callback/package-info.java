// SPDX-License-Identifier: Apache-2.0
/**
 * What WeCom pushes, and how: signed, encrypted, tried again, and the replies that come back (docs 90930, 90968). What a
 * push says, and how its reply is handled, is decided elsewhere.
 */
@NullMarked
package io.github.camelwework.simulator.callback;

import org.jspecify.annotations.NullMarked;
