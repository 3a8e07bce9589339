// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.chat.model.Chat;

/** GET appchat/get (doc 98914). */
final class GetChat implements ApiOperation {

    private static final int NORMAL = 0;

    private final ChatAccess access;

    GetChat(ChatAccess access) {
        this.access = access;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        Chat chat = access.chat(access.app(request), request.query().getOrDefault("chatid", ""));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode info = answer.putObject("chat_info")
                .put("chatid", chat.chatId())
                .put("name", chat.name())
                .put("owner", chat.owner())
                .put("chat_type", NORMAL);
        chat.members().forEach(info.putArray("userlist")::add);
        return new ApiAnswer.Json(answer);
    }
}
