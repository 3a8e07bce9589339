// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.List;

/** Shows the messages on the members' phones. */
final class AdminMessages {

    private static final long DEFAULT_LIMIT = 100;

    private final Simulation simulator;

    AdminMessages(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/messages", this::landed),
                new AdminOperation("GET /simulator/messages/dropped", this::dropped));
    }

    private ObjectNode landed(AdminRequest request) {
        MessageStore phones = phones(request);
        String userid = request.query().get("userid");
        return list(phones, userid == null ? phones.all() : phones.messages(userid), request);
    }

    private ObjectNode dropped(AdminRequest request) {
        MessageStore phones = phones(request);
        String userid = request.query().get("userid");
        return list(phones, userid == null ? phones.dropped() : phones.dropped(userid), request);
    }

    private MessageStore phones(AdminRequest request) {
        return request.corp(simulator).messages();
    }

    /** With the counts of messages that did not arrive, because missing messages are looked for here first. */
    private static ObjectNode list(MessageStore phones, List<PhoneMessage> messages, AdminRequest request) {
        long limit = request.queryNumber("limit").orElse(DEFAULT_LIMIT);
        ObjectNode answer = Json.object();
        answer.put("kept", messages.size());
        answer.put("dropped", phones.droppedCount());
        answer.put("duplicates", phones.duplicateCount());
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
