// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.Letter;
import io.github.camelwework.simulator.message.model.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The last step of message/send: what the app itself must have for this content, then msgid, phones and books. */
final class Posting {

    private static final Set<String> ALWAYS_CALL_BACK = Set.of("taskcard");

    private final Ids ids;
    private final ResponseCodes codes;
    private final SentLog log;
    private final Statistics statistics;
    private final Outbox outbox;

    Posting(Ids ids, ResponseCodes codes, SentLog log, Statistics statistics, Outbox outbox) {
        this.ids = ids;
        this.codes = codes;
        this.log = log;
        this.statistics = statistics;
        this.outbox = outbox;
    }

    void check(App app, Content content) {
        JsonFields object = JsonFields.of(content.object());
        boolean callsBack = content.msgtype().equals("template_card") && TemplateCards.callsBack(object);
        if ((callsBack || ALWAYS_CALL_BACK.contains(content.msgtype())) && !app.hasCallbackUrl()) {
            throw new ApiError(43012, "require app callback url");
        }
        if (log.knowsTask(app.agentId(), object.text("task_id"))) {
            throw new ApiError(42014, "invalid task_id: this app has used it");
        }
    }

    /** Sends, and answers msgid and, for a card that calls back, response_code. */
    ObjectNode post(App app, Content content, List<String> members, Instant now) {
        Sent sent = new Sent(ids.next(), app.agentId(), content, members, now);
        int delivered = outbox.send(new Letter(sent.msgid(), null, Sender.of(app), content, now), members);
        log.add(sent);
        statistics.count(app.agentId(), delivered, now);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("msgid", sent.msgid());
        if (sent.isCardThatCallsBack()) {
            answer.put("response_code", codes.issue(sent.msgid(), now));
        }
        return answer;
    }
}
