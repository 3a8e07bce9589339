// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.account.Accounts;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Call;
import io.github.camelwework.client.Channel;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.WeworkClient;
import io.github.camelwework.environment.Environment;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.limit.LimitPolicy;
import io.github.camelwework.limit.OnRateLimit;
import io.github.camelwework.limit.WeworkRateLimiter;
import io.github.camelwework.testing.TokenWorld;
import io.github.camelwework.token.SuiteTicketStore;
import io.github.camelwework.token.WeworkTokenService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole chain of calls with its token service over a {@link TokenWorld}, anew for each test. */
final class TokenClient implements BeforeEachCallback, AfterEachCallback {

    static final String BASE_URL = "https://wecom.example.org";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private TokenWorld world;
    private DefaultCamelContext context;
    private ScheduledExecutorService scheduler;
    private Accounts accounts;
    private WeworkClient client;
    private Channel channel;

    @Override
    public void beforeEach(ExtensionContext test) {
        world = new TokenWorld();
        context = new DefaultCamelContext();
        context.start();
        scheduler = Executors.newSingleThreadScheduledExecutor();
        accounts = new Accounts(new AccountSource(context)::load, gone -> {});
        client = WeworkClient.create(
                world,
                new WeworkClient.Shared(
                        WeworkTokenService.of(context),
                        SuiteTicketStore.of(context),
                        WeworkRateLimiter.of(context).open(null)),
                Environment.system(scheduler),
                Timeouts.of(TIMEOUT));
        channel = client.channel(new LimitPolicy(false, OnRateLimit.WAIT, Duration.ZERO));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        client.close();
        context.stop();
        scheduler.shutdownNow();
        world.close();
    }

    TokenWorld world() {
        return world;
    }

    DefaultCamelContext context() {
        return context;
    }

    /** The credentials of an account of the registry, which this puts there. */
    Credentials account(String name, Consumer<WeworkAccount> setUp) {
        WeworkAccount account = new WeworkAccount();
        setUp.accept(account);
        context.getRegistry().bind(name, account);
        return find(name);
    }

    Credentials find(String name) {
        return accounts.find(name, BASE_URL).credentials();
    }

    CompletableFuture<Answer> call(String path, Credentials credentials) {
        return call(path, credentials, Map.of());
    }

    CompletableFuture<Answer> call(String path, Credentials credentials, Map<String, String> query) {
        Operation operation = OperationCatalog.instance().find(path).orElseThrow();
        return channel.send(Call.of(operation, credentials, Call.Body.query(query, null), TIMEOUT));
    }
}
