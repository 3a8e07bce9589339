// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The members' phones of one corp: every message that landed on one, in order, and separately those that WeCom would
 * have dropped in silence. It keeps the newest {@value #CAPACITY} of each. Thread-safe; lists are snapshots.
 */
public final class MessageStore {

    /** How many messages are kept: a soak test must not fill the heap. */
    static final int CAPACITY = 100_000;

    private final Map<Long, PhoneMessage> landed = new LinkedHashMap<>();
    private final Map<Long, PhoneMessage> dropped = new LinkedHashMap<>();
    private final List<MessageListener> listeners = new CopyOnWriteArrayList<>();
    private final int capacity;
    private long lastId;
    private long droppedCount;
    private long duplicateCount;

    /** Phones without messages. */
    public MessageStore() {
        this(CAPACITY);
    }

    MessageStore(int capacity) {
        this.capacity = capacity;
    }

    /** What is on a member's phone, the oldest first; userids are compared without regard to case. */
    public List<PhoneMessage> messages(String userid) {
        return select(landed, message -> message.userid().equalsIgnoreCase(userid));
    }

    /** What is on all phones, in order of arrival; a message to ten members is there ten times. */
    public List<PhoneMessage> all() {
        return select(landed, message -> true);
    }

    /** What a member would have got, had the app not sent them too much already (section 4 of doc 90312). */
    public List<PhoneMessage> dropped() {
        return select(dropped, message -> true);
    }

    /** The same of one member; userids are compared without regard to case. */
    public List<PhoneMessage> dropped(String userid) {
        return select(dropped, message -> message.userid().equalsIgnoreCase(userid));
    }

    /** How many messages to one member were dropped in silence, those that are no longer kept included. */
    public synchronized long droppedCount() {
        return droppedCount;
    }

    /** How many requests with {@code enable_duplicate_check} came again too soon and were answered, not delivered. */
    public synchronized long duplicateCount() {
        return duplicateCount;
    }

    /** The text and markdown messages with exactly this content. */
    public List<PhoneMessage> ofText(String text) {
        return select(landed, message -> message.text().equals(text));
    }

    /** The copies of one message, one for each phone that it landed on. */
    public List<PhoneMessage> ofMsgid(String msgid) {
        return select(landed, message -> message.msgid().equals(msgid));
    }

    /** What was said in a group chat, as each of its members has it. */
    public List<PhoneMessage> inChat(String chatId) {
        return select(landed, message -> chatId.equals(message.chatId()));
    }

    /** Removes everything, and counts from 0 again. */
    public synchronized void clear() {
        landed.clear();
        dropped.clear();
        droppedCount = 0;
        duplicateCount = 0;
    }

    /** Calls the listener for what happens from now on, until the returned handle is run. */
    public Runnable listen(MessageListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Lays a message on a member's phone. */
    public void deliver(OutgoingMessage letter, String userid) {
        PhoneMessage message = keep(landed, letter, userid);
        listeners.forEach(listener -> listener.arrived(message));
    }

    /** Records a message that does not reach the member, which WeCom does not report. */
    public synchronized void drop(OutgoingMessage letter, String userid) {
        keep(dropped, letter, userid);
        droppedCount++;
    }

    synchronized void countDuplicate() {
        duplicateCount++;
    }

    void recall(String msgid) {
        change(message -> message.msgid().equals(msgid), MessageStore::recalled);
    }

    void replace(String msgid, String userid, ObjectNode replacement) {
        String reader = userid.toLowerCase(Locale.ROOT);
        change(
                message -> message.msgid().equals(msgid)
                        && message.userid().toLowerCase(Locale.ROOT).equals(reader),
                message -> replaced(message, replacement));
    }

    private synchronized PhoneMessage keep(Map<Long, PhoneMessage> messages, OutgoingMessage letter, String userid) {
        PhoneMessage message = copy(letter, userid, ++lastId);
        messages.put(message.id(), message);
        if (messages.size() > capacity) {
            messages.remove(messages.keySet().iterator().next());
        }
        return message;
    }

    private void change(Predicate<PhoneMessage> which, UnaryOperator<PhoneMessage> how) {
        List<PhoneMessage> changed = new ArrayList<>();
        synchronized (this) {
            landed.replaceAll((id, message) -> {
                if (!which.test(message)) {
                    return message;
                }
                PhoneMessage now = how.apply(message);
                changed.add(now);
                return now;
            });
        }
        changed.forEach(message -> listeners.forEach(listener -> listener.changed(message)));
    }

    private synchronized List<PhoneMessage> select(Map<Long, PhoneMessage> messages, Predicate<PhoneMessage> which) {
        return messages.values().stream().filter(which).toList();
    }

    private static PhoneMessage copy(OutgoingMessage letter, String userid, long id) {
        return new PhoneMessage(
                id,
                letter.msgid(),
                userid,
                letter.chatId(),
                letter.sender(),
                letter.content(),
                letter.sentAt(),
                false,
                null);
    }

    private static PhoneMessage recalled(PhoneMessage old) {
        return new PhoneMessage(
                old.id(),
                old.msgid(),
                old.userid(),
                old.chatId(),
                old.sender(),
                old.content(),
                old.sentAt(),
                true,
                old.replacement());
    }

    private static PhoneMessage replaced(PhoneMessage old, ObjectNode replacement) {
        return new PhoneMessage(
                old.id(),
                old.msgid(),
                old.userid(),
                old.chatId(),
                old.sender(),
                old.content(),
                old.sentAt(),
                old.recalled(),
                replacement);
    }
}
