// SPDX-License-Identifier: Apache-2.0
/**
 * What WeCom pushes, and how: signed, encrypted, tried again, and the replies that come back (docs 90930, 90968). What a
 * push says, and what becomes of its reply, is for others to know.
 */
@NullMarked
package io.github.camelwework.simulator.callback;

import org.jspecify.annotations.NullMarked;
