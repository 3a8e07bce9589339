// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.message.model.Content;
import java.time.Instant;
import java.util.List;

/**
 * A message of message/send, as later calls about it need it.
 *
 * @param members the members it was sent to, dropped ones included: WeCom does not report drops
 */
record Sent(String msgid, int agentId, Content content, List<String> members, Instant at) {

    RequestFields object() {
        return RequestFields.of(content.object());
    }

    boolean isCardThatCallsBack() {
        return content.msgtype().equals("template_card") && TemplateCards.callsBack(object());
    }

    boolean wasSentTo(String userid) {
        return members.stream().anyMatch(userid::equalsIgnoreCase);
    }
}
