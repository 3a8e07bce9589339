// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.List;

/** What is on the members' phones. */
final class AdminMessages {

    private static final long DEFAULT_LIMIT = 100;

    private final WeworkSimulator simulator;

    AdminMessages(WeworkSimulator simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(new AdminOperation(
                "GET /simulator/messages", "what is on a member's phone, or on all, the newest last", this::list));
    }

    private ObjectNode list(AdminRequest request) {
        SimulatedCorp corp = simulator.corp(request.query().getOrDefault("corpid", DemoCorp.CORP_ID));
        String userid = request.query().get("userid");
        MessageStore phones = corp.messages();
        List<PhoneMessage> messages = userid == null ? phones.all() : phones.messages(userid);
        long limit = request.queryNumber("limit").orElse(DEFAULT_LIMIT);
        ObjectNode answer = Json.object();
        answer.put("kept", messages.size());
        answer.putArray("messages");
        messages.stream().skip(Math.max(0, messages.size() - limit)).forEach(message -> answer.withArray("messages")
                .add(describe(message)));
        return answer;
    }

    private static ObjectNode describe(PhoneMessage message) {
        ObjectNode fields = Json.object();
        fields.put("id", message.id());
        fields.put("msgid", message.msgid());
        fields.put("userid", message.userid());
        fields.put("chatid", message.chatId());
        fields.put("agentid", message.sender().agentId());
        fields.put("sender", message.sender().name());
        fields.put("time", message.sentAt().toString());
        fields.put("msgtype", message.content().msgtype());
        fields.set("content", message.content().object());
        fields.put("safe", message.content().safe());
        fields.put("recalled", message.recalled());
        fields.set("replacement", message.replacement());
        return fields;
    }
}
