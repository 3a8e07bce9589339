// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way, before it is known to which phones.
 *
 * @param msgid empty where WeCom gives none
 * @param chatId null when it is not for a group chat
 */
public record OutgoingMessage(String msgid, @Nullable String chatId, Sender sender, Content content, Instant sentAt) {}
