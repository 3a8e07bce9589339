// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.aibot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.aibot.SmartRobot.Turn;
import io.github.camelwework.simulator.aibot.SmartRobots.World;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.callback.Push;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.Sender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a robot answers to one push (doc 101031): it lands on the member's phone, a stream once it is finished. */
record RobotReplies(SmartRobot robot, World world, Turn turn, ObjectNode push) implements Push.Replies {

    private static final String STREAM = "stream";
    private static final String CARD = "template_card";
    private static final int MAX_CONTENT = 20_480;
    private static final Set<String> TO_MESSAGES = Set.of(STREAM, CARD);
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(STREAM, Set.of(STREAM), "event", Set.of("text", CARD));

    @Override
    public void take(ObjectNode reply) {
        if (reply.isEmpty()) {
            // The official plugin says "nothing" so.
            return;
        }
        String msgType = reply.path("msgtype").asText();
        Set<String> allowed = ALLOWED.getOrDefault(push.path("msgtype").asText(), TO_MESSAGES);
        require(allowed.contains(msgType), "a reply of msgtype \"%s\" is not taken here".formatted(msgType));
        JsonNode object = reply.path(msgType);
        require(object.isObject(), "the reply has no object \"%s\"".formatted(msgType));
        require(
                object.path("content").asText("").getBytes(StandardCharsets.UTF_8).length <= MAX_CONTENT,
                "the content of the reply is longer than %d bytes".formatted(MAX_CONTENT));
        if (msgType.equals(STREAM) && !object.path("finish").asBoolean()) {
            String streamId = object.path("id").asText("");
            require(!streamId.isEmpty(), "the stream has no id");
            robot.poll(turn, streamId, Duration.ofMillis(world.settings().number(Setting.STREAM_POLL_PAUSE)));
        } else {
            land(msgType, (ObjectNode) object);
        }
    }

    private void land(String msgType, ObjectNode object) {
        Content content = new Content(msgType, object, 0, List.of());
        OutgoingMessage letter = new OutgoingMessage(
                "",
                turn.chatId(),
                Sender.robot(robot.name()),
                content,
                world.clock().instant());
        world.messages().deliver(letter, turn.userid());
    }

    private static void require(boolean right, String problem) {
        if (!right) {
            throw new IllegalArgumentException(problem);
        }
    }
}
