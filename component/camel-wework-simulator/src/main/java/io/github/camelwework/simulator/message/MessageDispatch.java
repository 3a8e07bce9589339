// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The last step of sending: what the app itself must have for this content, then msgid, phones and books. */
final class MessageDispatch {

    private static final String NO_MSGID = "";
    private static final Set<String> ALWAYS_CALL_BACK = Set.of("taskcard");

    private final Ids ids;
    private final ResponseCodes codes;
    private final SentLog log;
    private final Statistics statistics;
    private final Outbox outbox;

    MessageDispatch(Ids ids, ResponseCodes codes, SentLog log, Statistics statistics, Outbox outbox) {
        this.ids = ids;
        this.codes = codes;
        this.log = log;
        this.statistics = statistics;
        this.outbox = outbox;
    }

    /** Sends a message that cannot be recalled or updated. */
    void post(App app, Content content, List<Phone> phones, Instant now) {
        post(new OutgoingMessage(NO_MSGID, null, Sender.of(app), content, now), phones);
    }

    void check(App app, Content content) {
        RequestFields object = RequestFields.of(content.object());
        boolean callsBack = content.msgtype().equals("template_card") && TemplateCards.callsBack(object);
        if ((callsBack || ALWAYS_CALL_BACK.contains(content.msgtype())) && !app.hasCallbackUrl()) {
            throw new ApiError(43012, "require app callback url");
        }
        if (log.knowsTask(app.agentId(), object.text("task_id"))) {
            throw new ApiError(42014, "invalid task_id: this app has used it");
        }
    }

    /** Sends, and answers msgid and, for a card that calls back, response_code. */
    ObjectNode postWithId(App app, Content content, List<Phone> phones, Instant now) {
        List<String> members = phones.stream().map(Phone::userid).toList();
        Sent sent = new Sent(ids.next(), app.agentId(), content, members, now);
        post(new OutgoingMessage(sent.msgid(), null, Sender.of(app), content, now), phones);
        log.add(sent);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("msgid", sent.msgid());
        if (sent.isCardThatCallsBack()) {
            answer.put("response_code", codes.issue(sent.msgid(), now));
        }
        return answer;
    }

    private void post(OutgoingMessage letter, List<Phone> phones) {
        int delivered = outbox.send(letter, phones);
        statistics.count(letter.sender().agentId(), delivered, letter.sentAt());
    }
}
