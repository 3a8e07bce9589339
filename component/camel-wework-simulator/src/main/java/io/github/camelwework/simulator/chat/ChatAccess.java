// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.chat.model.Chat;

/** Which app may use chats at all, and which chat. */
final class ChatAccess {

    private final Apps apps;
    private final ChatStore chats;

    ChatAccess(Apps apps, ChatStore chats) {
        this.apps = apps;
        this.chats = chats;
    }

    /**
     * The app of the request.
     *
     * @throws ApiError 48002 when its visible range is not the whole corp
     */
    App app(ApiRequest request) {
        App app = apps.of(request.requireCaller());
        if (!app.range().coversCorp()) {
            throw new ApiError(48002, "api forbidden: the app's visible range must be the root department");
        }
        return app;
    }

    /**
     * The chat of that id.
     *
     * @throws ApiError 86201 without an id, 86003 when there is no such chat, 86008 when it is another app's
     */
    Chat chat(App app, String chatId) {
        if (chatId.isEmpty()) {
            throw new ApiError(86201, "missing chatid");
        }
        Chat chat = chats.find(chatId).orElseThrow(() -> new ApiError(86003, "chatid not exist"));
        if (chat.agentId() != app.agentId()) {
            throw new ApiError(86008, "chat was not created by this app");
        }
        return chat;
    }
}
