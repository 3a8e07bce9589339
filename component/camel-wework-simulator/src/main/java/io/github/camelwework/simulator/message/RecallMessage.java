// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import java.time.Duration;

/** POST message/recall (doc 94867): within 24 hours, by the app that sent it. */
final class RecallMessage implements ApiOperation {

    private static final Duration LIMIT = Duration.ofDays(1);

    private final SentLog log;
    private final MessageStore store;

    RecallMessage(SentLog log, MessageStore store) {
        this.log = log;
        this.store = store;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        RequestFields fields = RequestFields.of(request.json());
        int agentId = request.requireCaller().agentId();
        Sent sent = log.find(fields.text("msgid"))
                .filter(found -> found.agentId() == agentId)
                .orElseThrow(() -> new ApiError(Rules.ILLEGAL, "invalid msgid"));
        if (request.now().isAfter(sent.at().plus(LIMIT))) {
            throw new ApiError(42052, "msgid expired: only messages of the last 24 hours can be recalled");
        }
        store.recall(sent.msgid());
        return new ApiAnswer.Json(fields.answer());
    }
}
