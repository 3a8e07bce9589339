// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Call;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.WeworkClient;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.http.Transport;
import io.github.camelwework.limit.LimitPolicy;
import io.github.camelwework.limit.OnRateLimit;
import io.github.camelwework.limit.WeworkRateLimiter;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.SuiteTicketStore;
import io.github.camelwework.token.WeworkTokenService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the HTTP client throws, fails with or forgets to return, at whichever attempt: the call ends. */
class EveryCallEndsTest {

    private static final SuiteTicketStore NO_TICKETS = new SuiteTicketStore() {
        @Override
        public void put(String suiteId, String ticket) {}

        @Override
        public String find(String suiteId) {
            return null;
        }
    };
    private static final Duration LONG = Duration.ofMinutes(10);

    private final VirtualTime time = new VirtualTime();
    private final WeworkTokenService tokens = new WeworkTokenService(time.environment());
    private final WeworkRateLimiter limiter = new WeworkRateLimiter(time.environment());
    private final LimitPolicy policy = new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofSeconds(5));
    private int attempts;

    @BeforeEach
    void start() {
        tokens.start();
        limiter.start();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void whose_transport_throws(Thrown thrown) {
        assertThat(ended("user/get", request -> thrown.now())).isCompletedExceptionally();
        assertThat(ended("message/send", request -> thrown.now())).isCompletedExceptionally();
        assertThat(ended("webhook/send", request -> thrown.now())).isCompletedExceptionally();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void whose_transport_fails(Thrown thrown) {
        assertThat(ended("user/get", request -> CompletableFuture.failedFuture(thrown.make())))
                .isCompletedExceptionally();
        assertThat(ended("message/send", request -> CompletableFuture.failedFuture(thrown.make())))
                .isCompletedExceptionally();
    }

    @ParameterizedTest
    @CsvSource({"user/get", "message/send", "webhook/send", "department/delete"})
    void whose_transport_answers_nothing_at_all(String operation) {
        assertThat(ended(operation, request -> null)).isCompletedExceptionally();
        assertThat(ended(operation, request -> CompletableFuture.completedFuture(null)))
                .isCompletedExceptionally();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void whose_second_attempt_throws(Thrown thrown) {
        assertThat(ended("user/get", request -> {
                    if (isToken(request)) {
                        return answer("{\"errcode\":0,\"access_token\":\"t\",\"expires_in\":7200}");
                    }
                    attempts++;
                    return attempts == 1 ? answer("{\"errcode\":-1,\"errmsg\":\"busy\"}") : thrown.now();
                }))
                .isCompletedExceptionally();
        assertThat(attempts).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void whose_token_comes_and_whose_attempt_throws(Thrown thrown) {
        assertThat(ended(
                        "user/get",
                        request -> isToken(request)
                                ? answer("{\"errcode\":0,\"access_token\":\"t\",\"expires_in\":7200}")
                                : thrown.now()))
                .isCompletedExceptionally();
    }

    private CompletableFuture<Answer> ended(String path, Transport transport) {
        WeworkClient client = WeworkClient.create(
                transport,
                new WeworkClient.Shared(tokens, NO_TICKETS, limiter.open(null)),
                time.environment(),
                Timeouts.of(Duration.ofSeconds(1)));
        Operation operation = OperationCatalog.instance().find(path).orElseThrow();
        Credentials credentials = new Credentials(
                "",
                "http://127.0.0.1:1",
                "wwtest",
                Map.of(
                        Credential.APP, Secret.of("sim-secret-app"),
                        Credential.CONTACT, Secret.of("sim-secret-contact"),
                        Credential.ROBOT, Secret.of("sim-secret-robot")));
        Call call = Call.of(
                operation, credentials, Call.Body.query(Map.of("userid", "zhangsan"), null), Duration.ofSeconds(1));
        CompletableFuture<Answer> outcome = client.channel(policy).send(call);
        time.advance(LONG);
        return outcome;
    }

    private static boolean isToken(Transport.Request request) {
        return request.uri().contains("/gettoken");
    }

    private static CompletableFuture<Transport.Answer> answer(String json) {
        return CompletableFuture.completedFuture(
                new Transport.Answer(200, "application/json", null, json.getBytes(StandardCharsets.UTF_8), null));
    }
}
