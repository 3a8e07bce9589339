// SPDX-License-Identifier: Apache-2.0
/** Chats and robots as values. */
@NullMarked
package io.github.camelwework.simulator.chat.model;

import org.jspecify.annotations.NullMarked;
