// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.catalog.Credential;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An expires_in of 1e30 made a call wait 30 s and fail with a reason that was not true. */
class AbsurdTokenLivesTest {

    private static final SuiteTicketStore NO_TICKETS = new SuiteTicketStore() {
        @Override
        public void put(String suiteId, String ticket) {}

        @Override
        public String find(String suiteId) {
            return null;
        }
    };

    private final VirtualTime time = new VirtualTime();
    private final WeworkTokenService tokens = new WeworkTokenService(time.environment());
    private final WeworkRateLimiter limiter = new WeworkRateLimiter(time.environment());
    private final AtomicInteger granted = new AtomicInteger();
    private final Credentials credentials =
            new Credentials("", "http://127.0.0.1:1", "wwtest", Map.of(Credential.APP, Secret.of("sim-secret-app")));

    @BeforeEach
    void start() {
        tokens.start();
        limiter.start();
    }

    @ParameterizedTest(name = "expires_in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // What WeCom says, and how many seconds the token is used for at least and at most.
                "7200                          | 6000  | 7200",
                "7200.0                        | 6000  | 7200",
                "7200.9                        | 6000  | 7200",
                "7.2e3                         | 6000  | 7200",
                "1e30                          | 75000 | 86400",
                "1e999                         | 75000 | 86400",
                "9223372036854775807           | 75000 | 86400",
                "99999999999999999999999999999 | 75000 | 86400",
                "86401                         | 75000 | 86400",
                "2                             | 1     | 2",
                "0                             | 0     | 1",
                "0.5                           | 0     | 1",
                "-0.0                          | 0     | 1",
                "-1                            | 0     | 1",
                "-7200                         | 0     | 1",
                "-1e30                         | 0     | 1",
                "-9223372036854775808          | 0     | 1",
                "1e-300                        | 0     | 1",
                "'\"7200\"'                    | 6000  | 7200",
                "'\"soon\"'                    | 6000  | 7200",
                "'\"\"'                        | 6000  | 7200",
                "null                          | 6000  | 7200",
                "true                          | 6000  | 7200",
                "[7200]                        | 6000  | 7200",
                "{}                            | 6000  | 7200",
                "missing                       | 6000  | 7200",
            })
    void count_as_something_sensible_and_the_call_works(String expiresIn, long least, long most) {
        WeworkClient client = client(expiresIn);

        assertThat(call(client)).isCompletedWithValueMatching(answer -> "lisi"
                .equals(answer.result().get("userid")));
        assertThat(granted).hasValue(1);

        time.advance(Duration.ofSeconds(least));
        assertThat(call(client)).isCompleted();
        time.advance(Duration.ofSeconds(most - least + 1));
        assertThat(call(client)).isCompleted();
        assertThat(granted).as("asked again after its end").hasValueGreaterThan(1);
        assertThat(granted).as("not at every call").hasValueLessThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "expires_in {0}")
    @CsvSource({"1e30", "9223372036854775807", "7200", "missing"})
    void a_long_life_is_used_and_not_asked_for_again(String expiresIn) {
        WeworkClient client = client(expiresIn);
        for (int minute = 0; minute < 100; minute++) {
            assertThat(call(client)).isCompleted();
            time.advance(Duration.ofMinutes(1));
        }
        assertThat(granted).hasValue(1);
    }

    @ParameterizedTest(name = "expires_in {0}")
    @CsvSource({"0", "-1", "-1e30", "0.5"})
    void a_life_of_nothing_costs_no_token_for_each_call(String expiresIn) {
        WeworkClient client = client(expiresIn);
        for (int call = 0; call < 100; call++) {
            assertThat(call(client)).isCompleted();
        }
        assertThat(granted).hasValue(1);
    }

    private WeworkClient client(String expiresIn) {
        String life = expiresIn.equals("missing") ? "" : ",\"expires_in\":" + expiresIn;
        Transport wecom = request -> {
            boolean isToken = request.uri().contains("/gettoken");
            String json = isToken
                    ? "{\"errcode\":0,\"access_token\":\"sim-token-" + granted.incrementAndGet() + "\"" + life + "}"
                    : "{\"errcode\":0,\"userid\":\"lisi\"}";
            return CompletableFuture.completedFuture(
                    new Transport.Answer(200, "application/json", null, json.getBytes(StandardCharsets.UTF_8), null));
        };
        return WeworkClient.create(
                wecom,
                new WeworkClient.Shared(tokens, NO_TICKETS, limiter.open(null)),
                time.environment(),
                Timeouts.of(Duration.ofSeconds(1)));
    }

    private CompletableFuture<Answer> call(WeworkClient client) {
        Call call = Call.of(
                OperationCatalog.instance().find("user/get").orElseThrow(),
                credentials,
                Call.Body.query(Map.of("userid", "lisi"), null),
                Duration.ofSeconds(1));
        CompletableFuture<Answer> outcome = client.channel(new LimitPolicy(false, OnRateLimit.WAIT, Duration.ZERO))
                .send(call);
        time.advance(Duration.ZERO);
        return outcome;
    }
}
