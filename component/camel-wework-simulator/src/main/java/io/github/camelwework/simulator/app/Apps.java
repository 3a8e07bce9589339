// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.callback.CallbackGate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The apps of one corp, by agentid. Thread-safe. */
public final class Apps {

    private static final int ASSISTANT_ID = 0;

    private final String corpId;
    private final CallbackGate gate;
    private final @Nullable App assistant;
    private final Map<Integer, App> byId = new ConcurrentSkipListMap<>();
    private final Map<SystemApp, App> ofSystem = new ConcurrentSkipListMap<>();

    /** No apps yet, in a corp that has not switched on API sync. */
    public Apps(String corpId) {
        this.corpId = corpId;
        this.gate = CallbackGate.OPEN;
        this.assistant = null;
    }

    /**
     * No apps yet but the contact-sync assistant with its secret.
     *
     * @param gate is asked before any of them gets a callback
     */
    public Apps(String corpId, String contactSecret, CallbackGate gate) {
        this.corpId = corpId;
        this.gate = gate;
        this.assistant = new App(
                new Caller(corpId, ASSISTANT_ID, TokenKind.CONTACT),
                contactSecret,
                App.Profile.named("通讯录同步"),
                VisibleRange.wholeCorp());
        assistant.checkedBy(gate);
    }

    /**
     * Adds an app.
     *
     * @throws IllegalArgumentException when the agentid is taken
     */
    public App add(int agentId, String secret, App.Profile profile, VisibleRange range) {
        return add(agentId, TokenKind.APP, secret, profile, range);
    }

    /** The same for an app that is not the corp's own. */
    public App add(int agentId, TokenKind kind, String secret, App.Profile profile, VisibleRange range) {
        App app = new App(new Caller(corpId, agentId, kind), secret, profile, range).checkedBy(gate);
        if (byId.putIfAbsent(agentId, app) != null) {
            throw new IllegalArgumentException(
                    "Corp %s has an app %d already: choose another agentid.".formatted(corpId, agentId));
        }
        return app;
    }

    /** Gives the corp one of WeCom's own apps. */
    public void addSystem(SystemApp which, String secret) {
        ofSystem.put(
                which,
                new App(
                                new Caller(corpId, which.agentId(), TokenKind.SYSTEM),
                                secret,
                                App.Profile.named(which.title()),
                                VisibleRange.wholeCorp())
                        .checkedBy(gate));
    }

    /**
     * One of WeCom's own apps.
     *
     * @throws IllegalArgumentException when the corp does not have it
     */
    public App system(SystemApp which) {
        App app = ofSystem.get(which);
        if (app == null) {
            throw new IllegalArgumentException("Corp %s has no %s.".formatted(corpId, which.title()));
        }
        return app;
    }

    /** Removes an app, as its administrator does. */
    public void remove(int agentId) {
        byId.remove(agentId);
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
        App app = TokenKind.ofApps().contains(caller.kind()) ? byId.get(caller.agentId()) : null;
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
        return everybody()
                .filter(app -> app.kind() == caller.kind() && app.agentId() == caller.agentId())
                .findFirst()
                .orElse(null);
    }

    /** The owner of a secret that gettoken gets, null when it is unknown: third-party apps get their tokens elsewhere. */
    public @Nullable Caller ownerOf(String secret) {
        return everybody()
                .filter(app ->
                        app.kind() != TokenKind.THIRD_PARTY && app.secret().equals(secret))
                .findFirst()
                .map(app -> new Caller(corpId, app.agentId(), app.kind()))
                .orElse(null);
    }

    /** All of them, by agentid. */
    public List<App> all() {
        return List.copyOf(byId.values());
    }

    /**
     * What an app may ask and change about itself: agent/get, agent/list, agent/set.
     *
     * @param pictures whether a media_id is, at that time, that of a picture
     */
    public List<ApiRoute> routes(BiPredicate<String, Instant> pictures) {
        return new AgentOperations(this, pictures).routes();
    }

    private Stream<App> everybody() {
        return Stream.of(Stream.ofNullable(assistant), ofSystem.values().stream(), byId.values().stream())
                .flatMap(apps -> apps);
    }
}
