// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.chat.model.Chat;
import io.github.camelwework.simulator.message.RequestFields;
import java.util.ArrayList;
import java.util.List;

/** POST appchat/update (doc 98913). */
final class UpdateChat implements ApiOperation {

    private static final int ILLEGAL_MEMBER = 86216;

    private final ChatDesk desk;

    UpdateChat(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = desk.access().app(request);
        RequestFields fields = RequestFields.of(request.json());
        Chat old = desk.access().chat(app, fields.text("chatid"));
        List<String> members = members(app, fields, old);
        ChatMembers.checkCount(members);
        String name = fields.has("name") ? ChatNames.cut(fields.text("name")) : old.name();
        String owner = owner(fields.text("owner"), old, members);
        desk.rates().updated(request.now());
        desk.chats().put(new Chat(old.chatId(), old.agentId(), name, owner, members));
        return new ApiAnswer.Json(fields.answer());
    }

    private List<String> members(App app, RequestFields fields, Chat chat) {
        List<String> added = fields.texts("add_user_list");
        List<String> removed = fields.texts("del_user_list");
        if (!removed.stream().allMatch(chat::has)) {
            throw new ApiError(ILLEGAL_MEMBER, "del_user_list names somebody who is not in the chat");
        }
        List<String> members = new ArrayList<>(chat.members());
        members.removeIf(member -> removed.stream().anyMatch(member::equalsIgnoreCase));
        if (!added.isEmpty()) {
            desk.members().known(app, added, ILLEGAL_MEMBER).stream()
                    .filter(newcomer -> members.stream().noneMatch(newcomer::equalsIgnoreCase))
                    .forEach(members::add);
        }
        return members;
    }

    /** A chat whose owner goes without naming another gets any. */
    private String owner(String named, Chat old, List<String> members) {
        boolean stays = members.stream().anyMatch(old.owner()::equalsIgnoreCase);
        return named.isEmpty() && stays ? old.owner() : desk.members().owner(named, members);
    }
}
