// SPDX-License-Identifier: Apache-2.0
/** The consumer of wework:callback. */
@NullMarked
package io.github.camelwework.callback.endpoint;

import org.jspecify.annotations.NullMarked;
