// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.callback.Push;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.message.PassiveReplies;
import io.github.camelwework.simulator.message.PassiveReplies.Turn;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Pushes events to the apps of one corp. An app without a callback gets none. Thread-safe; replies are
 * carried out with the simulator's lock held.
 */
public final class CorpEvents {

    /** In the place of a member, for what the system does. */
    public static final String SYSTEM = "sys";

    private static final String EVENT = "event";
    private static final String FROM = "FromUserName";
    private static final Set<String> REPLYABLE = Set.of(
            "subscribe",
            "enter_agent",
            "LOCATION",
            "click",
            "view",
            "view_miniprogram",
            "scancode_waitmsg",
            "template_card_event",
            "template_card_menu_event",
            "taskcard_click");

    private final String corpId;
    private final Callbacks callbacks;
    private final PassiveReplies replies;
    private final Base base;
    private final AtomicLong lastMsgId = new AtomicLong();

    /** The simulator's time and its one lock. */
    public record Base(InstantSource clock, Lock lock) {}

    /** The events of that corp. */
    public CorpEvents(String corpId, Callbacks callbacks, PassiveReplies replies, Base base) {
        this.corpId = corpId;
        this.callbacks = callbacks;
        this.replies = replies;
        this.base = base;
    }

    /** The beginning of an event, to be filled and told. */
    public ObjectNode event(String from, String event) {
        return envelope(from, EVENT).put("Event", event);
    }

    /** The beginning of a member's message, likewise. */
    public ObjectNode message(String from, String msgType) {
        return envelope(from, msgType);
    }

    /** The next MsgId, which no other message of the simulator has. */
    public long nextMsgId() {
        // Above what fits into 53 bits: who reads it as a floating-point number must notice.
        return (1L << 62) + lastMsgId.incrementAndGet();
    }

    /** Pushes an event to an app; returns whether it has a callback. */
    public boolean tell(App app, ObjectNode content) {
        return tell(app, content, null);
    }

    /** The same of a click on a card, which the reply may change. */
    public boolean tell(App app, ObjectNode content, @Nullable PhoneMessage card) {
        Optional<Address> address = app.address();
        address.ifPresent(to -> callbacks.push(
                isReplyable(content)
                        ? new Push(to, content, reply -> take(app, content, card, reply))
                        : Push.unanswered(to, content)));
        return address.isPresent();
    }

    /**
     * Tells an app of anything: what the envelope needs is put in front where it is missing, a message from {@code sys}
     * and an event at that.
     */
    public boolean fire(App app, ObjectNode fields) {
        String from = fields.path(FROM).asText(SYSTEM);
        ObjectNode content = envelope(from, fields.path("MsgType").asText(EVENT));
        if (!app.agentIdInEvents().isEmpty()) {
            content.put("AgentID", app.agentId());
        }
        content.setAll(fields);
        return tell(app, content);
    }

    /** Pushes to one address only, such as the callback of a job. */
    public void tell(Address address, ObjectNode content) {
        callbacks.push(Push.unanswered(address, content));
    }

    private ObjectNode envelope(String from, String msgType) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ToUserName", corpId)
                .put(FROM, from)
                .put("CreateTime", base.clock().instant().getEpochSecond())
                .put("MsgType", msgType);
    }

    private static boolean isReplyable(ObjectNode content) {
        return !content.path("MsgType").asText().equals(EVENT)
                || REPLYABLE.contains(content.path("Event").asText());
    }

    private void take(App app, ObjectNode content, @Nullable PhoneMessage card, ObjectNode reply) {
        base.lock().lock();
        try {
            replies.take(
                    new Turn(
                            app, content.path(FROM).asText(), card, base.clock().instant()),
                    reply);
        } finally {
            base.lock().unlock();
        }
    }
}
