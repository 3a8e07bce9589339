// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.chat.model.Chat;
import io.github.camelwework.simulator.message.MessageContents;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.RequestFields;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.Sender;
import java.util.List;

/** POST appchat/send (doc 90248): to all members who are still there; the answer does not list them. */
final class SendToChat implements ApiOperation {

    private static final String NO_MSGID = "";

    private final ChatDesk desk;
    private final MessageContents contents;
    private final MessageStore store;

    SendToChat(ChatDesk desk, MessageContents contents, MessageStore store) {
        this.desk = desk;
        this.contents = contents;
        this.store = store;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = desk.access().app(request);
        RequestFields fields = RequestFields.of(request.json().deepCopy());
        Chat chat = desk.access().chat(app, fields.text("chatid"));
        Content content = contents.ofChat(fields, request.now());
        List<String> members = desk.members().present(app, chat.members());
        desk.rates().sent(members.size(), request.now());
        OutgoingMessage letter = new OutgoingMessage(NO_MSGID, chat.chatId(), Sender.of(app), content, request.now());
        for (String member : members) {
            if (desk.rates().reaches(app.agentId(), member, request.now())) {
                store.deliver(letter, member);
            } else {
                store.drop(letter, member);
            }
        }
        return new ApiAnswer.Json(fields.answer());
    }
}
