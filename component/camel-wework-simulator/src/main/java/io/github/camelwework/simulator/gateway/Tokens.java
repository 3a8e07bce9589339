// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.api.TokenMint;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens: one for each app and kind while it lives (doc 91039), then another. Used with the simulator's lock
 * held.
 */
final class Tokens implements TokenMint {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int RANDOM_CHARACTERS = 140;
    private static final int REMEMBERED = 20_000;

    private record Token(String value, Caller caller, Instant ends, boolean revoked) {

        boolean livesAt(Instant now) {
            return !revoked && now.isBefore(ends);
        }
    }

    private final Settings settings;
    private final RandomGenerator random;
    private final Map<Caller, String> current = new HashMap<>();
    private final Map<String, Token> byValue = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Token> eldest) {
            return size() > REMEMBERED;
        }
    };

    Tokens(Settings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    @Override
    public Grant grant(Caller caller, Instant now) {
        Token token = byValue.get(current.getOrDefault(caller, ""));
        if (token == null || !token.livesAt(now)) {
            token = new Token(newValue(), caller, now.plusSeconds(settings.number(Setting.TOKEN_LIFE)), false);
            byValue.put(token.value(), token);
            current.put(caller, token.value());
        }
        return new Grant(
                token.value(), Math.max(1, Duration.between(now, token.ends()).toSeconds()));
    }

    /** The owner of a token, valid or not; null when the token is unknown. */
    @Nullable
    Caller owner(String value) {
        Token token = byValue.get(value);
        return token == null ? null : token.caller();
    }

    /** Whether it was revoked and calls get the errcode for that, not the one for an expired token. */
    boolean isRevoked(String value) {
        Token token = byValue.get(value);
        return token != null && token.revoked() && settings.number(Setting.REVOKED_TOKEN_ERRCODE) == 40_014;
    }

    /** Whether it may still be used. */
    boolean lives(String value, Instant now) {
        Token token = byValue.get(value);
        return token != null && token.livesAt(now);
    }

    /** Revokes the valid tokens of these callers, and returns how many there were. */
    int revoke(Predicate<Caller> meant, Instant now) {
        int revoked = 0;
        for (Map.Entry<String, Token> entry : byValue.entrySet()) {
            Token token = entry.getValue();
            if (token.livesAt(now) && meant.test(token.caller())) {
                entry.setValue(new Token(token.value(), token.caller(), token.ends(), true));
                revoked++;
            }
        }
        return revoked;
    }

    /** How many are valid. */
    long living(Instant now) {
        return byValue.values().stream().filter(token -> token.livesAt(now)).count();
    }

    /** Forgets all of them: they are unknown from now on. */
    void clear() {
        byValue.clear();
        current.clear();
    }

    private String newValue() {
        StringBuilder value = new StringBuilder("sim-token-");
        random.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).forEach(index -> value.append(ALPHABET.charAt(index)));
        return value.toString();
    }
}
