// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.aibot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.aibot.SmartRobots.World;
import io.github.camelwework.simulator.callback.Push;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A smart robot in callback mode. */
public final class SmartRobot {

    private static final String NO_RECEIVER = "";

    private final String id;
    private final String name;
    private final World world;
    private volatile @Nullable CallbackSettings callback;

    SmartRobot(String id, String name, World world) {
        this.id = id;
        this.name = name;
        this.world = world;
    }

    /** Its BotID, {@code aibotid}. */
    public String id() {
        return id;
    }

    /** Its name, as members see it above its answers. */
    public String name() {
        return name;
    }

    /**
     * Saves where it is called back, once the receiver has answered the URL check; its receiveid is empty.
     *
     * @throws IllegalArgumentException when WeCom would not save it
     */
    public void callback(String url, String token, String encodingAesKey) {
        CallbackSettings wanted = CallbackSettings.of(url, token, encodingAesKey);
        world.callbacks().check(address(wanted));
        callback = wanted;
    }

    /** What was saved there; empty when nothing is pushed. */
    public Optional<CallbackSettings> callback() {
        return Optional.ofNullable(callback);
    }

    /** A member sends it a message. Returns whether it has a callback, to which the message was pushed. */
    public boolean receives(String userid, String text) {
        return push(new Turn(userid, null), "text", object().put("content", text));
    }

    /** A member sends it a message in a group, with a mention of its name. */
    public boolean receivesInGroup(String chatId, String userid, String text) {
        String mention = "@%s %s".formatted(name, text);
        return push(new Turn(userid, chatId), "text", object().put("content", mention));
    }

    /** A member opens the chat with it for the first time of a day. */
    public boolean opensChatWith(String userid) {
        return push(new Turn(userid, null), "event", object().put("eventtype", "enter_chat"));
    }

    /** Any message or event of a member: the object is that which is named like the msgtype. */
    public boolean receives(String userid, String msgType, ObjectNode object) {
        return push(new Turn(userid, null), msgType, object);
    }

    /** Asks for more of a streamed answer. */
    void poll(Turn turn, String streamId, Duration pause) {
        push(turn, "stream", object().put("id", streamId), pause);
    }

    private boolean push(Turn turn, String msgType, ObjectNode object) {
        return push(turn, msgType, object, Duration.ZERO);
    }

    private boolean push(Turn turn, String msgType, ObjectNode object, Duration pause) {
        CallbackSettings to = callback;
        if (to == null) {
            return false;
        }
        ObjectNode content = turn.envelope(id, "%016x".formatted(world.random().nextLong()));
        if (msgType.equals("event")) {
            content.put("create_time", world.clock().instant().getEpochSecond());
        }
        content.put("msgtype", msgType).set(msgType, object);
        RobotReplies replies = new RobotReplies(this, world, turn, content);
        world.callbacks().push(new Push(address(to), content, replies), pause);
        return true;
    }

    private Address address(CallbackSettings settings) {
        return new Address("the smart robot " + name, settings, NO_RECEIVER, "", PushFormat.ROBOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public String toString() {
        return "SmartRobot[" + id + " " + name + "]";
    }

    /**
     * The member who chats with it.
     *
     * @param chatId null in a chat of the two alone
     */
    record Turn(String userid, @Nullable String chatId) {

        ObjectNode envelope(String robot, String msgId) {
            ObjectNode envelope = object().put("msgid", msgId).put("aibotid", robot);
            if (chatId != null) {
                envelope.put("chatid", chatId);
            }
            envelope.put("chattype", chatId == null ? "single" : "group");
            envelope.putObject("from").put("userid", userid);
            return envelope;
        }
    }
}
