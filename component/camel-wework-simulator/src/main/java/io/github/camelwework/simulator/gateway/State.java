// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.Settings;
import java.util.random.RandomGenerator;

/** What the gateway keeps between calls. Used with the simulator's lock held. */
record State(Tokens tokens, RateLimits limits, GettokenGuard guard) {

    /** Nothing remembered yet. */
    static State fresh(Settings settings, RandomGenerator random) {
        return new State(new Tokens(settings, random), new RateLimits(settings), new GettokenGuard(settings));
    }

    /** Forgets tokens, counts and blocks. */
    void clear() {
        tokens.clear();
        limits.clear();
        guard.clear();
    }
}
