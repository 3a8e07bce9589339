// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.chat.model.Chat;
import io.github.camelwework.simulator.message.RequestFields;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** POST appchat/create (doc 90245). */
final class CreateChat implements ApiOperation {

    private static final int ID_LENGTH = 32;
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]+");

    private final ChatAccess access;
    private final ChatMembers members;
    private final ChatStore chats;
    private final ChatRates rates;
    private final RandomGenerator random;

    CreateChat(ChatDesk desk, RandomGenerator random) {
        access = desk.access();
        members = desk.members();
        chats = desk.chats();
        rates = desk.rates();
        this.random = random;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = access.app(request);
        RequestFields fields = RequestFields.of(request.json());
        String chatId = chatId(fields.text("chatid"));
        List<String> named = fields.texts("userlist");
        if (named.isEmpty()) {
            throw new ApiError(86204, "missing userlist");
        }
        List<String> known = members.known(app, named, 86007);
        ChatMembers.checkCount(known);
        String owner = members.owner(fields.text("owner"), known);
        rates.created(request.now());
        chats.put(new Chat(chatId, app.agentId(), ChatNames.cut(fields.text("name")), owner, known));
        return new ApiAnswer.Json(fields.answer().put("chatid", chatId));
    }

    private String chatId(String asked) {
        if (asked.isEmpty()) {
            return "wr%015x%015x".formatted(random.nextLong() >>> 4, random.nextLong() >>> 4);
        }
        if (asked.length() > ID_LENGTH) {
            throw new ApiError(86205, "chatid too long, at most " + ID_LENGTH);
        }
        if (!ID.matcher(asked).matches()) {
            throw new ApiError(86001, "invalid chatid: 0-9a-zA-Z");
        }
        if (chats.find(asked).isPresent()) {
            throw new ApiError(86215, "chatid exists");
        }
        return asked;
    }
}
