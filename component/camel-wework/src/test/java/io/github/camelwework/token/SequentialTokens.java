// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

/**
 * What a slot does when nothing happens at the same time, in a few plain variables: the specification that Lincheck
 * holds the lock-free slot against. Tokens are numbers, 0 is none; ages are ticks, after which a token is stale, then
 * expired.
 */
public class SequentialTokens {

    private int token;
    private int refused;
    private int age;
    private boolean confirmed;
    private boolean flight;
    private boolean overtaken;
    private boolean paused;
    private boolean open;
    private int refusals;

    /** The state in which most may happen at once: a stale token that is not renewed yet. */
    public static final class WithStaleToken extends SequentialTokens {

        public WithStaleToken() {
            ask();
            grant(1);
            tick();
        }
    }

    public final void ask() {
        boolean fetch =
                switch (state()) {
                    case FRESH -> false;
                    case STALE -> !paused && !open;
                    case EXPIRED -> !open;
                };
        if (fetch && !flight) {
            flight = true;
            overtaken = false;
        }
    }

    public final int usable() {
        return state() == TokenState.EXPIRED ? 0 : token;
    }

    public final boolean invalidate(int seen) {
        boolean vouchedFor = refused == seen && (paused || open);
        if (token != seen || vouchedFor) {
            return false;
        }
        token = 0;
        refused = seen;
        overtaken = flight;
        return true;
    }

    public final boolean grant(int granted) {
        boolean again = token == 0 && refused == granted;
        if (!flight || (again && overtaken)) {
            overtaken = false;
            return false;
        }
        confirmed = token == granted && age < 2;
        age = confirmed ? age : 0;
        token = granted;
        flight = false;
        if (again) {
            paused = true;
            refusals++;
            open = refusals >= 3;
        } else {
            paused = false;
            open = false;
            refusals = 0;
        }
        return true;
    }

    public final boolean fail() {
        boolean was = flight;
        flight = false;
        paused |= was;
        return was;
    }

    public final void tick() {
        age++;
        paused = false;
        open = false;
    }

    private TokenState state() {
        if (token == 0 || age >= 2) {
            return TokenState.EXPIRED;
        }
        return age == 0 || confirmed ? TokenState.FRESH : TokenState.STALE;
    }
}
