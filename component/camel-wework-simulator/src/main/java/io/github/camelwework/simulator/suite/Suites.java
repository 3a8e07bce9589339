// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.change.ContactChange;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.event.CorpEvents;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One provider (服务商) and its suites. Thread-safe. */
public final class Suites {

    /** A corp that may install suites: its apps, their events, and its address book, which is read with the simulator's lock held. */
    public record Customer(String corpId, Apps apps, Directory directory, CorpEvents events) {}

    private static final String PROVIDER = "wwsimprovider00001";

    private final Map<String, Suite> byId = new ConcurrentSkipListMap<>();
    private final Function<String, @Nullable Customer> customers;
    private final InstantSource clock;
    private final RandomCodes chance;
    private final Callbacks callbacks;
    private final String providerSecret;

    /**
     * No suites yet.
     *
     * @param customers the corp of an id, null when there is none
     */
    public Suites(
            Function<String, @Nullable Customer> customers,
            InstantSource clock,
            RandomGenerator random,
            Callbacks callbacks) {
        this.callbacks = callbacks;
        this.customers = customers;
        this.clock = clock;
        this.chance = new RandomCodes(random);
        this.providerSecret = chance.secret();
    }

    /** The provider's corpid, for service/get_provider_token. */
    public String providerCorpId() {
        return PROVIDER;
    }

    /** The provider's secret. */
    public String providerSecret() {
        return providerSecret;
    }

    /**
     * Adds a suite: a third-party app, or, when the id begins with {@code dk} as WeCom's do, a template of apps that are
     * built for one corp each (代开发), whose permanent code is the app's secret for gettoken.
     *
     * @throws IllegalArgumentException when the id is taken
     */
    public Suite add(String suiteId, String name) {
        Suite suite = new Suite(
                suiteId,
                name,
                new Suite.World(customers, clock, chance, new SuiteCallbacks(suiteId, PROVIDER, callbacks, clock)));
        if (byId.putIfAbsent(suiteId, suite) != null) {
            throw new IllegalArgumentException(
                    "The simulator has a suite %s already: choose another id.".formatted(suiteId));
        }
        return suite;
    }

    /** Pushes the tickets that are due: each suite with a command callback gets a new one every ten minutes. */
    public void pushTickets() {
        byId.values().forEach(Suite::pushTicket);
    }

    /** Pushes a change of a corp's address book to its installed suites, as far as they see it. */
    public void contactChanged(String corpId, ContactChange change) {
        Customer customer = customer(corpId);
        if (customer != null) {
            byId.values().forEach(suite -> suite.contactChanged(customer, change));
        }
    }

    /** All suites, by id. */
    public List<Suite> all() {
        return List.copyOf(byId.values());
    }

    /** Forgets all suites; the apps that corps installed go with their corps. */
    public void clear() {
        byId.clear();
    }

    /**
     * The suite of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Suite get(String suiteId) {
        Suite suite = byId.get(suiteId);
        if (suite == null) {
            throw new IllegalArgumentException(
                    "The simulator has no suite %s: it has %s.".formatted(suiteId, byId.keySet()));
        }
        return suite;
    }

    @Nullable
    Suite find(String suiteId) {
        return byId.get(suiteId);
    }

    @Nullable
    Customer customer(String corpId) {
        return customers.apply(corpId);
    }
}
