// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message on one member's phone. Immutable; what changes later (a recall, a card that is replaced) is a new one with
 * the same {@code id}.
 *
 * @param id of this copy, growing in the order of arrival
 * @param msgid of the message, the same on all phones; empty where WeCom gives none (chats and robots)
 * @param userid as the directory spells it
 * @param chatId of the group chat it stands in; null when it came from an app directly
 * @param recalled whether the app took it back (doc 94867)
 * @param replacement what update_template_card made of the card: the fields {@code button} or {@code template_card} of
 *     doc 94888, or {@code clicked_key} or {@code replace_name} of update_taskcard; null while the card is as it was sent
 */
public record PhoneMessage(
        long id,
        String msgid,
        String userid,
        @Nullable String chatId,
        Sender sender,
        Content content,
        Instant sentAt,
        boolean recalled,
        @Nullable ObjectNode replacement) {

    /** What is written in a text or markdown message; empty for other types. */
    public String text() {
        return content.text();
    }
}
