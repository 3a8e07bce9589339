// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.model.PhoneMessage;

/**
 * A card as a member sees it: as it was sent, or as it was replaced.
 *
 * @param msgtype {@code template_card} or the older {@code taskcard}
 * @param taskId of the card that was sent, which a replacement keeps
 */
record VisibleCard(String msgtype, ObjectNode card, String taskId) {

    /** The card on that member's phone. */
    static PhoneMessage find(MessageStore messages, String msgid, String userid, App app) {
        return messages.ofMsgid(msgid).stream()
                .filter(message -> message.userid().equalsIgnoreCase(userid)
                        && message.sender().agentId() == app.agentId()
                        && !message.recalled())
                .findFirst()
                .orElseThrow(() -> refusal("%s has no message %s of %s, or it was recalled: send a card first."
                        .formatted(userid, msgid, app.name())));
    }

    static VisibleCard of(PhoneMessage message) {
        String msgtype = message.content().msgtype();
        ObjectNode sent = message.content().object();
        if (!msgtype.equals("template_card") && !msgtype.equals("taskcard")) {
            throw refusal("The message is a %s, not a card: send a template_card.".formatted(msgtype));
        }
        ObjectNode replacement = message.replacement();
        if (replacement != null && !replacement.has("template_card")) {
            throw refusal("The buttons of this card are switched off: nothing on it can be pressed any more.");
        }
        JsonNode shown = replacement == null ? sent : replacement.path("template_card");
        if (!shown.path("replace_text").asText("").isEmpty()) {
            throw refusal("This card shows a text in place of its buttons: nothing on it can be pressed any more.");
        }
        return new VisibleCard(msgtype, (ObjectNode) shown, sent.path("task_id").asText(""));
    }

    boolean isTaskCard() {
        return msgtype.equals("taskcard");
    }

    String type() {
        return card.path("card_type").asText("");
    }

    static IllegalArgumentException refusal(String problem) {
        return new IllegalArgumentException(problem);
    }
}
