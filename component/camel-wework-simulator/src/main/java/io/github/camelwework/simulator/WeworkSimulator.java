// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.admin.AdminApi;
import io.github.camelwework.simulator.admin.Simulation;
import io.github.camelwework.simulator.answer.CannedAnswers;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.callback.CallbackWorld;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.fault.Faults;
import io.github.camelwework.simulator.gateway.Gateway;
import io.github.camelwework.simulator.gateway.Tenant;
import io.github.camelwework.simulator.http.BrowserGuard;
import io.github.camelwework.simulator.http.HttpFront;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.pages.Pages;
import io.github.camelwework.simulator.suite.SuiteFamily;
import io.github.camelwework.simulator.suite.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * WeCom on localhost. It listens on a port of this machine, starts with a small corp of made-up people, and answers
 * WeCom's API as WeCom does. Thread-safe.
 *
 * <pre>{@code
 * try (WeworkSimulator wecom = WeworkSimulator.builder().start()) {
 *     String secret = wecom.corp().app(1000002).secret();
 *     // ... point a client at wecom.baseUrl() ...
 *     wecom.ledger().calls("message/send");
 * }
 * }</pre>
 */
public final class WeworkSimulator implements AutoCloseable, Simulation {

    private final Builder origin;
    private final RandomGenerator random;
    private final Settings settings;
    private final Ledger ledger;
    private final Faults faults;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, SimulatedCorp> corps = new ConcurrentSkipListMap<>();
    private final Map<String, Tenant> tenants = new ConcurrentSkipListMap<>();
    private final CannedAnswers answers = new CannedAnswers();
    private final Callbacks callbacks;
    private final Suites suites;
    private final Gateway gateway;
    private final HttpFront front;
    private final Ticker ticker;

    WeworkSimulator(Builder origin) throws IOException {
        this.origin = origin;
        // Not the seed itself, which the demo corp uses: two secrets must not be equal.
        this.random = Environment.random(~origin.seed());
        this.settings = new Settings();
        this.settings.copy(origin.settings());
        this.ledger = new Ledger(settings);
        this.faults = new Faults(random);
        this.callbacks = new Callbacks(
                new CallbackWorld(settings, origin.clock(), Environment.clock(), Environment.random(origin.seed() + 2)),
                Environment.thread("wework-simulator-callbacks"));
        this.suites = new Suites(this::customer, origin.clock(), Environment.random(origin.seed() + 1), callbacks);
        this.gateway = new Gateway(
                new Gateway.World(tenants, settings, answers, faults, ledger, origin.clock(), random, lock),
                tokens -> Families.table(List.of(new SuiteFamily(suites, tokens).routes())));
        RequestHandler handler = new RequestHandler(
                new BrowserGuard(origin.host(), origin.allowedHosts(), this::port),
                new AdminApi(this),
                new Pages(new CorpPages(corps), origin.clock(), lock),
                gateway);
        addDemoCorp();
        this.front =
                HttpFront.start(origin.host(), origin.port(), () -> (int) settings.number(Setting.MAX_BODY), handler);
        this.ticker = Ticker.start(origin.clock(), this::tick);
    }

    /** A builder, to choose its properties before it starts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens, to be given to a client as WeCom's base URL: {@code http://127.0.0.1:port}. */
    @Override
    public String baseUrl() {
        return URI.create("http://" + origin.host() + ":" + port()).toString();
    }

    /** The port it listens on. */
    public int port() {
        return front.port();
    }

    /** Its time. */
    @Override
    public SimulatorClock clock() {
        return origin.clock();
    }

    /** The requests that it received. */
    @Override
    public Ledger ledger() {
        return ledger;
    }

    /** The faults that are armed, and the way to arm others. */
    @Override
    public Faults faults() {
        return faults;
    }

    /** The provider of third-party apps, and its suites; none at the start. */
    @Override
    public Suites suites() {
        return suites;
    }

    /** The callbacks that it pushed, and the answers to them. */
    @Override
    public Callbacks callbacks() {
        return callbacks;
    }

    /** Answers that a test sets for paths of its choice. */
    @Override
    public CannedAnswers answers() {
        return answers;
    }

    /** Its settings; changes count from the next request on. */
    @Override
    public Settings settings() {
        return settings;
    }

    /** The corp that it starts with: id wwsim0000000000001, apps 1000002 "Alerts" and 1000003 "Reports". */
    @Override
    public SimulatedCorp corp() {
        return corp(DemoCorp.CORP_ID);
    }

    /**
     * A corp by its id.
     *
     * @throws IllegalArgumentException when there is none
     */
    @Override
    public SimulatedCorp corp(String corpId) {
        SimulatedCorp corp = corps.get(corpId);
        if (corp == null) {
            throw new IllegalArgumentException(
                    "The simulator has no corp %s: it has %s.".formatted(corpId, corps.keySet()));
        }
        return corp;
    }

    /** All corps, by id. */
    @Override
    public List<SimulatedCorp> corps() {
        return List.copyOf(corps.values());
    }

    /**
     * Adds an empty corp: no apps, no one but the root department.
     *
     * @throws IllegalArgumentException when the id is taken
     */
    @Override
    public SimulatedCorp addCorp(String corpId) {
        SimulatedCorp corp = new SimulatedCorp(corpId, world(random));
        if (corps.putIfAbsent(corpId, corp) != null) {
            throw new IllegalArgumentException(
                    "The simulator has a corp %s already: choose another id.".formatted(corpId));
        }
        register(corp);
        return corp;
    }

    /** Revokes the valid token of one app, as WeCom may at any time, and returns whether there was one. */
    @Override
    public boolean revokeToken(String corpId, int agentId) {
        return gateway.revokeTokens(caller -> caller.corpId().equals(corpId) && caller.agentId() == agentId) > 0;
    }

    /** Revokes every valid token, and returns how many there were. */
    @Override
    public int revokeAllTokens() {
        return gateway.revokeTokens(caller -> true);
    }

    /** How many tokens are valid now. */
    @Override
    public long validTokens() {
        return gateway.validTokens();
    }

    /**
     * Runs work while no request is answered, such as reading or changing an address book, and returns its
     * result. Requests wait meanwhile: be quick.
     */
    public <T> T exclusively(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Restores the start: the demo corp alone, with the same secrets; no tokens, faults or counts; settings and clock as built. */
    @Override
    public void reset() {
        lock.lock();
        try {
            gateway.clear();
            faults.clear();
            answers.clear();
            suites.clear();
            ledger.clear();
            settings.copy(origin.settings());
            origin.clock().reset();
            corps.clear();
            tenants.clear();
            // Last, so that no callback of the old corps is left.
            callbacks.clear();
            addDemoCorp();
        } finally {
            lock.unlock();
        }
    }

    /** Closes the port and all connections. */
    @Override
    public void close() {
        ticker.close();
        front.close();
        callbacks.close();
    }

    private Suites.@Nullable Customer customer(String corpId) {
        SimulatedCorp corp = corps.get(corpId);
        return corp == null ? null : new Suites.Customer(corpId, corp.registry(), corp.directory(), corp.events());
    }

    private void tick() {
        lock.lock();
        try {
            corps.values().forEach(corp -> corp.addressBook().advance(clock().instant()));
            suites.pushTickets();
        } finally {
            lock.unlock();
        }
    }

    private SimulatedCorp.World world(RandomGenerator chance) {
        return new SimulatedCorp.World(
                chance, settings, callbacks, new CorpEvents.Base(origin.clock(), lock), this::baseUrl);
    }

    private void addDemoCorp() {
        // From the seed alone, so that secrets stay the same after a reset and clients keep working.
        SimulatedCorp corp = new SimulatedCorp(DemoCorp.CORP_ID, world(Environment.random(origin.seed())));
        DemoCorp.fill(corp);
        corps.put(corp.corpId(), corp);
        register(corp);
    }

    private void register(SimulatedCorp corp) {
        corp.addressBook().watch().providers(change -> suites.contactChanged(corp.corpId(), change));
        tenants.put(corp.corpId(), Families.tenant(corp, corps));
    }

    /** The properties of a simulator, chosen before it starts. */
    public static final class Builder {

        private static final int MAX_PORT = 65_535;

        private final Settings settings = new Settings();
        private final Set<String> allowedHosts = new HashSet<>();
        private String host = "127.0.0.1";
        private int port;
        private SimulatorClock clock = SimulatorClock.create();
        private long seed = Environment.seed();

        Builder() {}

        /** The address to listen on; 127.0.0.1 by default, so that no other machine can read its secrets. */
        public Builder host(String address) {
            host = address;
            return this;
        }

        /**
         * A further name or address under which clients may call it, on any port: of a container, or of this machine in
         * its network. Without, it answers under that of {@link #host} and of localhost alone, as web pages could reach it
         * under a name of theirs.
         */
        public Builder allowHost(String name) {
            allowedHosts.add(BrowserGuard.inUrl(name));
            return this;
        }

        /**
         * The port to listen on; 0, the default, takes a free one.
         *
         * @throws IllegalArgumentException when it is none
         */
        public Builder port(int number) {
            if (number < 0 || number > MAX_PORT) {
                throw new IllegalArgumentException(
                        "The port cannot be %d: give 1 to 65535, or 0 for a free port.".formatted(number));
            }
            port = number;
            return this;
        }

        /** Its time; real time by default. */
        public Builder clock(SimulatorClock time) {
            clock = time;
            return this;
        }

        /** The seed of random numbers: the same seed gives the same secrets and, call for call, the same tokens. */
        public Builder seed(long number) {
            seed = number;
            return this;
        }

        /** Sets a setting that is a number. */
        public Builder with(Setting setting, long number) {
            settings.set(setting, number);
            return this;
        }

        /** Turns a setting on or off. */
        public Builder with(Setting setting, boolean on) {
            settings.set(setting, on);
            return this;
        }

        /**
         * Starts it.
         *
         * @throws UncheckedIOException when the address cannot be listened on
         */
        public WeworkSimulator start() {
            try {
                return new WeworkSimulator(this);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The simulator cannot listen on %s:%d: stop the program that uses the port, or choose another port."
                                .formatted(host, port),
                        e);
            }
        }

        String host() {
            return host;
        }

        Set<String> allowedHosts() {
            return Set.copyOf(allowedHosts);
        }

        int port() {
            return port;
        }

        SimulatorClock clock() {
            return clock;
        }

        long seed() {
            return seed;
        }

        Settings settings() {
            return settings;
        }
    }
}
