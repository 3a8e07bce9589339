// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.answer.CannedAnswers;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.api.TokenMint;
import io.github.camelwework.simulator.fault.Faults;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.ledger.Ledger;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Answers the calls of WeCom's API, and keeps the tokens and the counts of calls. Thread-safe. */
public final class Gateway {

    /**
     * What the whole simulator shares.
     *
     * @param tenants the corps by id; they may change
     * @param lock guards all state; held around each operation
     */
    public record World(
            Map<String, Tenant> tenants,
            Settings settings,
            CannedAnswers answers,
            Faults faults,
            Ledger ledger,
            Clock clock,
            RandomGenerator random,
            Lock lock) {}

    private final World world;
    private final State state;
    private final Dispatcher dispatcher;

    /**
     * A gateway.
     *
     * @param services makes the routes that belong to no corp, with what grants their tokens
     */
    public Gateway(World world, Function<TokenMint, Map<String, ApiRoute>> services) {
        this.world = world;
        this.state = State.fresh(world.settings(), world.random());
        Router router = new Router(world.tenants(), services.apply(state.tokens()), world.answers());
        this.dispatcher = new Dispatcher(world, router, state);
    }

    /** The routes of a corp that need no more than the gateway. */
    public static List<ApiRoute> routes() {
        return IpLists.routes();
    }

    /** Answers one call. */
    public Outcome serve(Incoming call) {
        return dispatcher.serve(call);
    }

    /** Ends the valid tokens of these callers, and returns how many there were. */
    public int revokeTokens(Predicate<Caller> owners) {
        world.lock().lock();
        try {
            return state.tokens().revoke(owners, world.clock().instant());
        } finally {
            world.lock().unlock();
        }
    }

    /** How many tokens are valid. */
    public long validTokens() {
        world.lock().lock();
        try {
            return state.tokens().living(world.clock().instant());
        } finally {
            world.lock().unlock();
        }
    }

    /** Forgets all tokens, counts and blocks. */
    public void clear() {
        world.lock().lock();
        try {
            state.clear();
        } finally {
            world.lock().unlock();
        }
    }
}
