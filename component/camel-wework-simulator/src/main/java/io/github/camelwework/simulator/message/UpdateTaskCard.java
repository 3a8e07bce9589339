// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import java.util.List;

/**
 * POST message/update_taskcard (doc 91579), the old way. SDKs differ in whether they name the button that was clicked or
 * the text to show, so both are understood.
 */
final class UpdateTaskCard implements ApiOperation {

    private static final int MAX_USERS = 1000;
    private static final String CLICKED_KEY = "clicked_key";
    private static final String REPLACE_NAME = "replace_name";

    private final MessageContext context;
    private final SentLog log;

    UpdateTaskCard(MessageContext context, SentLog log) {
        this.context = context;
        this.log = log;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = context.apps().of(request.requireCaller());
        RequestFields fields = RequestFields.of(request.json());
        AgentIds.check(fields, app, context.apps());
        List<String> users = fields.texts("userids");
        if (users.isEmpty() || users.size() > MAX_USERS) {
            throw new ApiError(users.isEmpty() ? 82101 : 40032, "userids must name 1 to " + MAX_USERS + " users");
        }
        Sent sent = find(app, fields.text("task_id"));
        ObjectNode replacement = replacement(fields, sent);
        users.stream().filter(sent::wasSentTo).forEach(user -> context.store()
                .replace(sent.msgid(), user, replacement));
        ObjectNode answer = fields.answer();
        InvalidLists.array(users.stream().filter(user -> !sent.wasSentTo(user)).toList(), answer);
        return new ApiAnswer.Json(answer);
    }

    private Sent find(App app, String taskId) {
        return log.findTask(app.agentId(), taskId)
                .filter(UpdateTaskCard::isTaskCard)
                .orElseThrow(() -> {
                    boolean ofAnother = context.apps().all().stream()
                            .filter(other -> other.agentId() != app.agentId())
                            .anyMatch(other -> log.knowsTask(other.agentId(), taskId));
                    return ofAnother
                            ? new ApiError(42015, "another app has sent this task_id")
                            : new ApiError(42016, "task_id does not exist");
                });
    }

    /** A template card has a task id too, but is updated by its response_code. */
    private static boolean isTaskCard(Sent sent) {
        return sent.content().msgtype().equals("taskcard");
    }

    private static ObjectNode replacement(RequestFields fields, Sent sent) {
        String key = fields.text(CLICKED_KEY);
        if (key.isEmpty() && fields.text(REPLACE_NAME).isEmpty()) {
            throw new ApiError(42019, "missing " + CLICKED_KEY + " or " + REPLACE_NAME);
        }
        boolean known = sent.object().objects("btn").stream()
                .anyMatch(button -> button.text("key").equals(key));
        if (!key.isEmpty() && !known) {
            throw new ApiError(42017, "the card has no button " + key);
        }
        String field = key.isEmpty() ? REPLACE_NAME : CLICKED_KEY;
        return JsonNodeFactory.instance.objectNode().put(field, fields.text(field));
    }
}
