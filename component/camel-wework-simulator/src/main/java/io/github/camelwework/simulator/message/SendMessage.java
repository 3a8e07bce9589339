// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.time.Instant;
import java.util.Optional;

/** POST message/send (doc 90236). */
final class SendMessage implements ApiOperation {

    private final Apps apps;
    private final ReceiverResolver resolver;
    private final MessageContents contents;
    private final MessageStore store;
    private final MessageDispatch posting;
    private final Duplicates duplicates = new Duplicates();

    SendMessage(MessageContext context, MessageDispatch posting) {
        apps = context.apps();
        resolver = context.receivers();
        contents = new MessageContents(context.media(), context.names());
        store = context.store();
        this.posting = posting;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = apps.of(request.requireCaller());
        Optional<ObjectNode> earlier = duplicates.find(app.agentId(), request.json(), request.now());
        if (earlier.isPresent()) {
            store.countDuplicate();
            return new ApiAnswer.Json(earlier.get());
        }
        ObjectNode answer = send(app, RequestFields.of(request.json().deepCopy()), request.now());
        duplicates.add(app.agentId(), request.json(), answer, request.now());
        return new ApiAnswer.Json(answer);
    }

    private ObjectNode send(App app, RequestFields request, Instant now) {
        RequestedReceivers receivers = NamedReceivers.ofSend(request);
        Content content = contents.ofApp(request, now);
        SendingApp.check(app, request, content, receivers.everyone(), apps);
        Duplicates.check(request);
        posting.check(app, content);
        ReachedReceivers reach = resolver.resolve(app, receivers);
        if (!reach.anyValid()) {
            ObjectNode lists = JsonNodeFactory.instance.objectNode();
            InvalidLists.join(reach, lists);
            throw new ApiError(81013, "user & party & tag all invalid", lists);
        }
        ObjectNode answer = request.answer();
        InvalidLists.join(reach, answer);
        answer.setAll(posting.postWithId(app, content, Phone.of(store, reach.members()), now));
        return answer;
    }
}
