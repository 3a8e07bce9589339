// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.environment.Environment;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.http.Transport;
import io.github.camelwework.limit.LimitPolicy;
import io.github.camelwework.limit.RateGate;
import io.github.camelwework.token.CredentialKind;
import io.github.camelwework.token.SuiteTicketStore;
import io.github.camelwework.token.TokenKey;
import io.github.camelwework.token.TokenRequest;
import io.github.camelwework.token.WeworkTokenService;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The chain that every call goes through, from the outside in: limits, retries, token, block, departure,
 * errcode, wire. Thread-safe.
 */
public final class WeworkClient implements AutoCloseable {

    private final Channel authorized;
    private final Timeouts gettokenTimeouts;
    private final RetryChannel calling;
    private final Pauses waits;
    private final RateGate gate;
    private final TokenRequests requests;
    private final Forgotten forgotten;
    private final Map<String, RetryBudget> budgets = new ConcurrentHashMap<>();

    private WeworkClient(Transport transport, Shared shared, Environment environment, Timeouts gettokenTimeouts) {
        this.gate = shared.gate();
        this.gettokenTimeouts = gettokenTimeouts;
        Channel asking = new ErrcodeChannel(new WireChannel(transport));
        // Tokens are asked for outside of limits and retries, which the token service does better; one may need
        // another.
        this.requests = new TokenRequests(
                new TokenChannel(asking, shared.tokens(), this::tokenRequest), shared.tickets(), gettokenTimeouts);
        Channel watched = new BlockChannel(new DepartureChannel(asking), gate);
        this.authorized = new TokenChannel(watched, shared.tokens(), this::tokenRequest);
        this.waits = new Pauses(environment);
        this.calling = new RetryChannel(authorized, environment, this::budget);
        this.forgotten = new Forgotten(shared.tokens(), gate, budgets.keySet(), environment.scheduler());
    }

    /** What clients share with others of their Camel context. */
    public record Shared(WeworkTokenService tokens, SuiteTicketStore tickets, RateGate gate) {}

    /**
     * A client over a transport.
     *
     * @param gettokenTimeouts how long asking for a token may take
     */
    public static WeworkClient create(
            Transport transport, Shared shared, Environment environment, Timeouts gettokenTimeouts) {
        return new WeworkClient(transport, shared, environment, gettokenTimeouts);
    }

    /** The whole chain: what a call is made with that behaves so at limits. */
    public Channel channel(LimitPolicy policy) {
        return NeverThrowChannel.around(new LimitChannel(calling, gate, policy));
    }

    /** What the token service is asked for the token of these credentials with; the same object every time. */
    public TokenRequest tokenRequest(Credentials credentials, Credential credential) {
        return credentials.tokenRequest(credential, kind -> requests.create(credentials, kind));
    }

    /**
     * What the token service is asked for a ticket of the JavaScript functions with, which an app's token buys.
     *
     * @param kind which of the tickets
     * @throws io.github.camelwework.error.WeworkCredentialException when the app's secret is not configured
     */
    public TokenRequest ticketRequest(Credentials credentials, CredentialKind kind) {
        TokenKey key = TokenKey.of(
                credentials.baseUrl(),
                credentials.requireCorpId("jsapi/signature"),
                kind,
                credentials.secret(Credential.APP, "jsapi/signature"));
        return new TokenRequest(key, new TicketSource(authorized, credentials, kind, gettokenTimeouts));
    }

    /**
     * Frees what is kept for credentials that no later call is made with, as far as nobody else shares it.
     *
     * @param live tells the credentials that calls may be made with
     */
    public void forget(Collection<Credentials> gone, Supplier<Collection<Credentials>> live) {
        forgotten.forget(gone, live);
    }

    /** Pauses between looks at what WeCom does, which may take hours. */
    public Pauses pauses() {
        return waits;
    }

    /** Ends the waiting for what WeCom does: a stop must not last as long. Calls that are tried again have its time. */
    public void endWaits() {
        waits.close();
    }

    /** Ends all pauses, those of calls that would be tried again too; each fails with what is known of it. */
    @Override
    public void close() {
        waits.close();
        calling.close();
    }

    private RetryBudget budget(Credentials credentials) {
        return budgets.computeIfAbsent(credentials.budgetKey(), key -> new RetryBudget());
    }
}
