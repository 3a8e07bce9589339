// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.LinkedCorps.Link;
import io.github.camelwework.simulator.message.model.Content;

/**
 * POST linkedcorp/message/send (doc 90250): to members of the own corp and of linked ones. The answer has no msgid, so
 * that nothing can be recalled, and its lists are arrays.
 */
final class SendLinkedMessage implements ApiOperation {

    private final MessageContext context;
    private final LinkedCorps linked;
    private final MessageContents contents;
    private final MessageDispatch posting;

    SendLinkedMessage(MessageContext context, LinkedCorps linked, MessageDispatch posting) {
        this.context = context;
        this.linked = linked;
        this.contents = new MessageContents(context.media());
        this.posting = posting;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = context.apps().of(request.requireCaller());
        RequestFields fields = RequestFields.of(request.json().deepCopy());
        LinkedReceivers named = LinkedReceivers.of(fields, app.corpId());
        Content content = contents.ofLinked(fields, request.now());
        SendingApp.check(app, fields, content, named.everyone(), context.apps());
        LinkedReach reach = LinkedReach.of(app, named, new Link(context.receivers(), context.store()), linked);
        if (!reach.anyValid()) {
            ObjectNode lists = JsonNodeFactory.instance.objectNode();
            InvalidLists.arrays(reach.lists(), lists);
            throw new ApiError(81013, "user & party & tag all invalid", lists);
        }
        posting.post(app, content, reach.phones(), request.now());
        ObjectNode answer = fields.answer();
        InvalidLists.arrays(reach.lists(), answer);
        return new ApiAnswer.Json(answer);
    }
}
