// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.change.ContactChange;
import io.github.camelwework.simulator.suite.Suites.Customer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A suite (套件), which is one third-party app, or a template of such that are built for one corp each. Thread-safe. */
public final class Suite {

    /** WeCom pushes a new ticket so often, and takes each for three times as long. */
    private static final Duration TICKET_PERIOD = Duration.ofMinutes(10);

    /** What it needs of its provider. */
    record World(
            Function<String, @Nullable Customer> customers,
            InstantSource clock,
            RandomCodes chance,
            SuiteCallbacks callbacks) {}

    private static final String TEMPLATE_PREFIX = "dk";
    private static final String AUTH_CODE = "AuthCode";
    private static final String AUTH_CORP_ID = "AuthCorpId";
    private static final int FIRST_AGENT_ID = 1_000_100;

    private final String id;
    private final String name;
    private final String secret;
    private final Function<String, @Nullable Customer> customers;
    private final InstantSource clock;
    private final RandomCodes chance;
    private final SuiteCallbacks callbacks;
    private final Map<String, Installation> installations = new HashMap<>();
    private final ExpiringCodes<String> tickets = new ExpiringCodes<>(TICKET_PERIOD.multipliedBy(3));
    private final ExpiringCodes<String> preAuthCodes = new ExpiringCodes<>(Duration.ofMinutes(20));
    private final ExpiringCodes<Installation> authCodes = new ExpiringCodes<>(Duration.ofMinutes(10));
    private final ExpiringCodes<Visitor> visits = new ExpiringCodes<>(Duration.ofMinutes(5));
    private final ExpiringCodes<Visitor> userTickets = new ExpiringCodes<>(Duration.ofHours(2));
    private String ticket = "";
    private Instant ticketMade = Instant.MIN;

    Suite(String id, String name, World world) {
        this.id = id;
        this.name = name;
        this.customers = world.customers();
        this.clock = world.clock();
        this.chance = world.chance();
        this.callbacks = world.callbacks();
        this.secret = chance.secret();
    }

    /** Its id, {@code suite_id}. */
    public String id() {
        return id;
    }

    /** The name that corps see. */
    public String name() {
        return name;
    }

    /** Its secret, {@code suite_secret}. */
    public String secret() {
        return secret;
    }

    /** Whether its apps are built for one corp each (代开发). */
    public boolean isTemplate() {
        return id.startsWith(TEMPLATE_PREFIX);
    }

    /**
     * Saves where tickets and authorisations go (指令回调), once the receiver has answered the URL check, whose receiveid is
     * the provider's corpid; that of the events is the suite's id. A ticket follows at once.
     *
     * @throws IllegalArgumentException when WeCom would not save it
     */
    public void commandCallback(String url, String token, String encodingAesKey) {
        callbacks.saveCommand(CallbackSettings.of(url, token, encodingAesKey));
        newTicket();
    }

    /** What was saved there; empty when nothing is pushed. */
    public Optional<CallbackSettings> commandCallback() {
        return callbacks.command();
    }

    /**
     * Saves where members' messages and events go (数据回调), likewise; their receiveid is the id of the member's corp, which
     * stands in for {@code $CORPID$} in the url too.
     *
     * @throws IllegalArgumentException when WeCom would not save it
     */
    public void dataCallback(String url, String token, String encodingAesKey) {
        callbacks.saveData(CallbackSettings.of(url, token, encodingAesKey));
    }

    /** What was saved there; empty when nothing is pushed. */
    public Optional<CallbackSettings> dataCallback() {
        return callbacks.data();
    }

    /** The ticket that WeCom last pushed: a new one every ten minutes, each good for thirty. */
    public synchronized String ticket() {
        return clock.instant().isBefore(ticketMade.plus(TICKET_PERIOD)) ? ticket : newTicket();
    }

    /** A new ticket at once, as the provider's console can push one. */
    public synchronized String newTicket() {
        ticketMade = clock.instant();
        ticket = chance.token("suite-ticket");
        tickets.put(ticket, id, ticketMade);
        callbacks.tell(SuiteCallbacks.info("suite_ticket").put("SuiteTicket", ticket));
        return ticket;
    }

    /**
     * An administrator installs it for a whole corp.
     *
     * @return the auth_code that the redirect or the event create_auth carries: good once, for ten minutes
     * @throws IllegalArgumentException when there is no such corp
     */
    public String authorise(String corpId, String admin) {
        return authorise(corpId, admin, VisibleRange.wholeCorp());
    }

    /** The same for a part of the corp. A corp that has it already only gets another auth_code. */
    public synchronized String authorise(String corpId, String admin, VisibleRange range) {
        Installation installation =
                installations.computeIfAbsent(corpId, any -> new Installation(install(corpId, range), admin));
        String code = chance.code("auth");
        authCodes.put(code, installation, clock.instant());
        return code;
    }

    /**
     * The same after get_pre_auth_code, whose code the install page takes once.
     *
     * @throws IllegalArgumentException when the page would refuse the code
     */
    public synchronized String authoriseWith(String preAuthCode, String corpId, String admin) {
        if (preAuthCodes
                .take(preAuthCode, clock.instant())
                .filter(found -> !found.expired())
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "This pre_auth_code is unknown, used or expired: fetch another for suite %s.".formatted(id));
        }
        return authorise(corpId, admin);
    }

    /**
     * The same from WeCom's market or console; the provider gets create_auth.
     *
     * @return the auth_code, which the event has too
     * @throws IllegalArgumentException when there is no such corp
     */
    public String install(String corpId, String admin) {
        String code = authorise(corpId, admin);
        callbacks.tell(SuiteCallbacks.info("create_auth").put(AUTH_CODE, code));
        return code;
    }

    /**
     * An administrator changes its visible range; the provider gets change_auth.
     *
     * @throws IllegalArgumentException when the corp does not have it
     */
    public void changeRange(String corpId, VisibleRange range) {
        required(corpId).app().range(range);
        callbacks.tell(SuiteCallbacks.info("change_auth").put(AUTH_CORP_ID, corpId));
    }

    /**
     * The permanent code of an app that is built for one corp is replaced; the provider gets reset_permanent_code.
     *
     * @return the auth_code, which the event has too
     * @throws IllegalArgumentException when the corp does not have it, or it is no template
     */
    public synchronized String resetPermanentCode(String corpId) {
        Installation installation = required(corpId);
        if (!isTemplate()) {
            throw new IllegalArgumentException(
                    "Suite %s is a third-party app, whose permanent codes stay: take one whose id begins with %s."
                            .formatted(id, TEMPLATE_PREFIX));
        }
        installation.app().secret(chance.secret());
        String code = chance.code("auth");
        authCodes.put(code, installation, clock.instant());
        callbacks.tell(SuiteCallbacks.info("reset_permanent_code").put(AUTH_CODE, code));
        return code;
    }

    /** Pushes any event to the provider, such as a payment; returns whether there is a command callback. */
    public boolean tell(ObjectNode fields) {
        return callbacks.tell(fields);
    }

    /** An administrator removes it; the provider gets cancel_auth, the permanent code ends. Returns whether it was installed. */
    public synchronized boolean cancel(String corpId) {
        Installation gone = installations.remove(corpId);
        Customer customer = customers.apply(corpId);
        if (gone != null && customer != null) {
            customer.apps().remove(gone.app().agentId());
            callbacks.tell(SuiteCallbacks.info("cancel_auth").put(AUTH_CORP_ID, corpId));
        }
        return gone != null;
    }

    /** What it is in a corp, with the agentid there; empty when the corp does not have it. */
    public synchronized Optional<App> appIn(String corpId) {
        return Optional.ofNullable(installations.get(corpId)).map(Installation::app);
    }

    /** A member opens its page and consents: the code that the page gets, good once, for five minutes. */
    public synchronized String visit(String corpId, String userid) {
        return visit(new Visitor(corpId, userid));
    }

    /** The same for somebody of no corp. */
    public synchronized String visitOfStranger(String openid) {
        return visit(new Visitor("", openid));
    }

    synchronized boolean takesTicket(String given) {
        return tickets.find(given, clock.instant())
                .filter(found -> !found.expired())
                .isPresent();
    }

    synchronized String newPreAuthCode(Instant now) {
        String code = chance.code("pre-auth");
        preAuthCodes.put(code, id, now);
        return code;
    }

    long preAuthSeconds() {
        return preAuthCodes.lifeSeconds();
    }

    synchronized Optional<ExpiringCodes.Found<String>> preAuthCode(String code, Instant now) {
        return preAuthCodes.find(code, now);
    }

    synchronized Optional<Installation> takeAuthCode(String code, Instant now) {
        return authCodes.take(code, now).filter(found -> !found.expired()).map(ExpiringCodes.Found::meaning);
    }

    synchronized Optional<Installation> installation(String corpId) {
        return Optional.ofNullable(installations.get(corpId));
    }

    synchronized Optional<Visitor> takeVisit(String code, Instant now) {
        return visits.take(code, now).filter(found -> !found.expired()).map(ExpiringCodes.Found::meaning);
    }

    synchronized String newUserTicket(Visitor visitor, Instant now) {
        String userTicket = chance.token("user-ticket");
        userTickets.put(userTicket, visitor, now);
        return userTicket;
    }

    long userTicketSeconds() {
        return userTickets.lifeSeconds();
    }

    synchronized Optional<ExpiringCodes.Found<Visitor>> userTicket(String userTicket, Instant now) {
        return userTickets.find(userTicket, now);
    }

    @Override
    public String toString() {
        return "Suite[" + id + "]";
    }

    synchronized void pushTicket() {
        if (callbacks.command().isPresent() && !clock.instant().isBefore(ticketMade.plus(TICKET_PERIOD))) {
            newTicket();
        }
    }

    void contactChanged(Customer customer, ContactChange change) {
        installation(customer.corpId())
                .ifPresent(installed -> new ContactEvent(customer, change).tell(this, installed.app()));
    }

    private Installation required(String corpId) {
        return installation(corpId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Corp %s has not installed suite %s: install it first.".formatted(corpId, id)));
    }

    private String visit(Visitor visitor) {
        String code = chance.code("visit");
        visits.put(code, visitor, clock.instant());
        return code;
    }

    private App install(String corpId, VisibleRange range) {
        Customer customer = customers.apply(corpId);
        if (customer == null) {
            throw new IllegalArgumentException("There is no corp %s that could install %s.".formatted(corpId, id));
        }
        int agentId = customer.apps().all().stream()
                .mapToInt(App::agentId)
                .map(each -> each + 1)
                .reduce(FIRST_AGENT_ID, Math::max);
        TokenKind kind = isTemplate() ? TokenKind.APP : TokenKind.THIRD_PARTY;
        return customer.apps()
                .add(agentId, kind, chance.secret(), App.Profile.named(name), range)
                .callbackOf(() -> callbacks.dataIn(corpId));
    }
}
