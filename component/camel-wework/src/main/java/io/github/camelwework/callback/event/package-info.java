// SPDX-License-Identifier: Apache-2.0
/** Events as routes see them, wherever they come from: body and headers. */
@NullMarked
package io.github.camelwework.callback.event;

import org.jspecify.annotations.NullMarked;
