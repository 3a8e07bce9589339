// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.chat.model.Chat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The group chats of one corp that apps have created. Thread-safe. */
public final class ChatStore {

    private final Map<String, Chat> byId = new LinkedHashMap<>();

    /** No chats. */
    public ChatStore() {}

    /** The chat of that id. */
    public synchronized Optional<Chat> find(String chatId) {
        return Optional.ofNullable(byId.get(chatId));
    }

    /** All of them, the oldest first. */
    public synchronized List<Chat> all() {
        return List.copyOf(byId.values());
    }

    synchronized void put(Chat chat) {
        byId.put(chat.chatId(), chat);
    }
}
