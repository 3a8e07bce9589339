// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.headers.Headers;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Ending;
import io.github.camelwework.runtime.ExchangeResults;
import io.github.camelwework.runtime.FeatureEndpoint;
import io.github.camelwework.token.AccessToken;
import io.github.camelwework.token.TokenRequest;
import io.github.camelwework.token.WeworkTokenService;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;

/**
 * {@code wework:token}: the access token in use, as the body, for systems that are not Camel and must not fetch one of
 * their own. Anyone who has it can do all that the app can, so it has to be switched on.
 */
final class TokenProducer extends DefaultAsyncProducer {

    static final String OPERATION = "token";

    private static final Set<Credential> WITHOUT_TOKEN = Set.of(Credential.ROBOT, Credential.NONE);

    private final FeatureEndpoint endpoint;
    private volatile @Nullable CallOptions calls;
    private final Operation operation;

    /**
     * A producer for the endpoint.
     *
     * @throws IllegalArgumentException when tokens may not be handed out, or there is none for the credential
     */
    TokenProducer(FeatureEndpoint endpoint, Access.TokenSettings settings) {
        super(endpoint);
        if (!settings.isEnabled()) {
            throw new IllegalArgumentException(
                    "wework:token hands out access tokens, with which anyone can act as the app, and is switched"
                            + " off: to allow it, set tokenEndpointEnabled=true at the component");
        }
        Credential configured = settings.credential();
        boolean isMeant = settings.isInUri() || configured == null || !WITHOUT_TOKEN.contains(configured);
        // One of the component that has no token means other operations.
        Credential credential = isMeant ? configured : null;
        if (credential != null && WITHOUT_TOKEN.contains(credential)) {
            throw new IllegalArgumentException("wework:token?credential=" + credential
                    + " is not possible: there is no token of that kind. Give app or contact");
        }
        this.endpoint = endpoint;
        this.operation = Operation.unknown(OPERATION, HttpMethod.GET).withCredential(credential);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.checkCaller();
        calls = endpoint.callOptions();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        ExchangeResults results = new ExchangeResults(exchange, calls());
        return new Ending(exchange, callback, () -> endpoint.runtime().replies())
                .after(() -> token(exchange, results), (token, failure) -> write(exchange, results, token, failure));
    }

    private CompletableFuture<AccessToken> token(Exchange exchange, ExchangeResults results) {
        results.clearEarlier();
        Credentials credentials = endpoint.caller(exchange).credentials();
        TokenRequest request = endpoint.runtime().client().tokenRequest(credentials, credentials.choose(operation));
        return WeworkTokenService.of(endpoint.getCamelContext()).token(request);
    }

    private static void write(
            Exchange exchange, ExchangeResults results, @Nullable AccessToken token, @Nullable Throwable failure) {
        if (token == null) {
            results.failed(failure);
        } else {
            exchange.getMessage().setBody(token.value().reveal());
            exchange.getMessage()
                    .setHeader(Headers.EXPIRES_AT, token.expiresAt().getEpochSecond());
        }
    }

    private CallOptions calls() {
        return Objects.requireNonNull(calls, "The producer is not started.");
    }
}
