// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The apps of one corp, by agentid. Thread-safe. */
public final class Apps {

    private static final int ASSISTANT_ID = 0;

    private final String corpId;
    private final @Nullable App assistant;
    private final Map<Integer, App> byId = new ConcurrentSkipListMap<>();

    /** No apps yet, in a corp that has not switched on API sync. */
    public Apps(String corpId) {
        this.corpId = corpId;
        this.assistant = null;
    }

    /** No apps yet but the contact-sync assistant with its secret. */
    public Apps(String corpId, String contactSecret) {
        this.corpId = corpId;
        this.assistant =
                new App(corpId, ASSISTANT_ID, contactSecret, App.Profile.named("通讯录同步"), VisibleRange.wholeCorp());
    }

    /**
     * Adds an app.
     *
     * @throws IllegalArgumentException when the agentid is taken
     */
    public App add(int agentId, String secret, App.Profile profile, VisibleRange range) {
        App app = new App(corpId, agentId, secret, profile, range);
        if (byId.putIfAbsent(agentId, app) != null) {
            throw new IllegalArgumentException(
                    "Corp %s has an app %d already: choose another agentid.".formatted(corpId, agentId));
        }
        return app;
    }

    /** The app of that id, null when there is none. */
    public @Nullable App find(int agentId) {
        return byId.get(agentId);
    }

    /**
     * The app whose token a request carries.
     *
     * @throws ApiError 48002 when the token is not an app's
     */
    public App of(Caller caller) {
        App app = caller.kind() == TokenKind.APP ? byId.get(caller.agentId()) : null;
        if (app == null) {
            throw new ApiError(48002, "api forbidden");
        }
        return app;
    }

    /** The contact-sync assistant (通讯录同步助手), kept like an app; null when the corp has not switched on API sync. */
    public @Nullable App assistant() {
        return assistant;
    }

    /** The app or assistant behind a token, null when it is gone. */
    public @Nullable App holder(Caller caller) {
        return caller.kind() == TokenKind.CONTACT ? assistant : byId.get(caller.agentId());
    }

    /** Whose secret it is, null when nobody's. */
    public @Nullable Caller ownerOf(String secret) {
        if (assistant != null && assistant.secret().equals(secret)) {
            return new Caller(corpId, ASSISTANT_ID, TokenKind.CONTACT);
        }
        return byId.values().stream()
                .filter(app -> app.secret().equals(secret))
                .findFirst()
                .map(app -> new Caller(corpId, app.agentId(), TokenKind.APP))
                .orElse(null);
    }

    /** All of them, by agentid. */
    public List<App> all() {
        return List.copyOf(byId.values());
    }

    /** What an app may ask and change about itself: agent/get, agent/list, agent/set. */
    public List<ApiRoute> routes() {
        return new AgentOperations(this).routes();
    }
}
