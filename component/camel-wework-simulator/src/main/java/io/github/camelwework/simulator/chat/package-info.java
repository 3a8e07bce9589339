// SPDX-License-Identifier: Apache-2.0
/** Group chats of apps, and the robots that speak in groups. Built on {@code message}, which knows nothing of it. */
@NullMarked
package io.github.camelwework.simulator.chat;

import org.jspecify.annotations.NullMarked;
