// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.chat.model.Robot;
import io.github.camelwework.simulator.message.MessageContents;
import io.github.camelwework.simulator.message.MessageStore;
import io.github.camelwework.simulator.message.RequestFields;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.Sender;

/** POST webhook/send (doc 99110): the key is all that it takes. Every call counts against the limit, refused or not. */
final class SendAsRobot implements ApiOperation {

    private static final String NO_MSGID = "";

    private final RobotAccess access;
    private final ChatRates rates;
    private final MessageContents contents;
    private final MessageStore store;

    SendAsRobot(RobotAccess access, ChatRates rates, MessageContents contents, MessageStore store) {
        this.access = access;
        this.rates = rates;
        this.contents = contents;
        this.store = store;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        Robot robot = access.robot(request);
        rates.spoken(robot.key(), request.now());
        RequestFields fields = RequestFields.of(request.json().deepCopy());
        Content content = contents.ofRobot(fields, robot.key(), request.now());
        OutgoingMessage letter =
                new OutgoingMessage(NO_MSGID, robot.chatId(), Sender.robot(robot.name()), content, request.now());
        robot.members().forEach(member -> store.deliver(letter, member));
        return new ApiAnswer.Json(fields.answer());
    }
}
