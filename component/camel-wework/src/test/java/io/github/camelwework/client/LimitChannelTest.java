// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.limit.LimitPolicy;
import io.github.camelwework.limit.OnRateLimit;
import io.github.camelwework.limit.RateGate;
import io.github.camelwework.limit.WeworkRateLimiter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits, retries and blocks together, over a WeCom that does as it is told. */
class LimitChannelTest {

    private static final Map<String, Object> OK = Map.of("errcode", 0);
    private static final Call SEND = TestCalls.of("message/send", Map.of("touser", "zhangsan", "agentid", 1));
    private static final Call CHECKED_SEND =
            TestCalls.of("message/send", Map.of("touser", "zhangsan", "agentid", 1, "enable_duplicate_check", 1));

    private final VirtualTime time = new VirtualTime();
    private final FakeChannel wecom = new FakeChannel();
    private final WeworkRateLimiter limiter = new WeworkRateLimiter(time.environment());
    private Channel channel;
    private Channel unlimited;

    @BeforeEach
    void one_message_a_minute() {
        limiter.start();
        RateGate gate = limiter.open("message/send member 1/1m");
        Channel attempts = new RetryChannel(
                new BlockChannel(new DepartureChannel(wecom), gate),
                time.environment(),
                credentials -> new RetryBudget());
        channel = new LimitChannel(attempts, gate, new LimitPolicy(true, OnRateLimit.FAIL, Duration.ZERO));
        unlimited = new LimitChannel(attempts, gate, new LimitPolicy(false, OnRateLimit.FAIL, Duration.ZERO));
    }

    @Test
    void one_call_takes_one_place_however_often_it_is_repeated() {
        wecom.refuses(-1).refuses(-1).answers(OK);
        assertThat(outcome(SEND)).isCompleted();
        assertFailure(SEND, WeworkRateLimitException.class).returns(null, WeworkException::getErrorCode);
        assertThat(wecom.calls()).hasSize(3);
    }

    @Test
    void a_call_that_never_went_out_leaves_its_place_to_the_next() {
        wecom.isUnreachable().isUnreachable().isUnreachable().answers(OK);
        assertFailure(SEND, WeworkUnavailableException.class);
        assertThat(outcome(SEND)).isCompleted();
    }

    @Test
    void a_call_of_unknown_outcome_keeps_its_place() {
        wecom.isLost();
        assertFailure(SEND, WeworkUnknownOutcomeException.class);
        assertFailure(SEND, WeworkRateLimitException.class);
    }

    @Test
    void an_attempt_that_may_have_arrived_counts_whatever_the_last_one_met() {
        wecom.isLost().isUnreachable().isUnreachable();
        assertFailure(CHECKED_SEND, WeworkUnknownOutcomeException.class);
        assertFailure(CHECKED_SEND, WeworkRateLimitException.class);
    }

    @Test
    void a_missing_secret_is_told_before_any_limit() {
        Credentials none = new Credentials("", "http://127.0.0.1:1", "wwtest", Map.of());
        Call call = Call.of(SEND.operation(), none, Call.Body.query(Map.of(), null), Duration.ofSeconds(1));
        assertFailure(call, WeworkCredentialException.class);
    }

    @Test
    void a_call_in_a_block_does_not_go_out_with_limits_or_without() {
        wecom.refuses(45009);
        assertFailure(unlimited, SEND).returns(Duration.ofSeconds(60), WeworkException::getRetryAfter);

        assertFailure(unlimited, SEND).returns(45009, WeworkException::getErrorCode);
        assertFailure(channel, SEND).returns(45009, WeworkException::getErrorCode);
        assertThat(wecom.calls()).hasSize(1);
    }

    @Test
    void the_block_after_the_first_lasts_an_hour() {
        wecom.refuses(45009).refuses(45009);
        assertFailure(unlimited, SEND).returns(Duration.ofSeconds(60), WeworkException::getRetryAfter);
        time.advance(Duration.ofSeconds(60));
        assertFailure(unlimited, SEND).returns(Duration.ofHours(1), WeworkException::getRetryAfter);
    }

    @Test
    void a_success_between_makes_the_next_block_a_first_one() {
        wecom.refuses(45009).answers(OK).refuses(45009);
        assertFailure(unlimited, SEND);
        time.advance(Duration.ofSeconds(60));
        assertThat(unlimited.send(SEND)).isCompleted();
        assertFailure(unlimited, SEND).returns(Duration.ofSeconds(60), WeworkException::getRetryAfter);
    }

    @Test
    void an_attempt_that_comes_into_a_block_does_not_go_out() {
        wecom.refuses(-1).refuses(45009);
        CompletableFuture<Answer> repeats = unlimited.send(SEND);
        assertThat(repeats).isNotDone();
        assertFailure(unlimited, SEND).returns(45009, WeworkException::getErrorCode);

        time.advance(Duration.ofSeconds(2));

        assertThat(repeats).isCompletedExceptionally();
        assertThat(wecom.calls()).hasSize(2);
    }

    @Test
    void a_call_that_a_block_has_stopped_gives_its_place_back() {
        wecom.refuses(-1).refuses(45009);
        CompletableFuture<Answer> other = unlimited.send(TestCalls.of("message/send", Map.of("touser", "lisi")));
        assertFailure(unlimited, SEND);
        assertFailure(channel, SEND).returns(45009, WeworkException::getErrorCode);
        time.advance(Duration.ofSeconds(60));
        assertThat(other).isDone();
        wecom.answers(OK);
        assertThat(channel.send(SEND)).isCompleted();
    }

    private CompletableFuture<Answer> outcome(Call call) {
        CompletableFuture<Answer> outcome = channel.send(call);
        time.advance(Duration.ofSeconds(30));
        return outcome;
    }

    private <E extends WeworkException> ObjectAssert<E> assertFailure(Call call, Class<E> kind) {
        return assertThat(outcome(call))
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .asInstanceOf(type(kind));
    }

    private static ObjectAssert<WeworkRateLimitException> assertFailure(Channel channel, Call call) {
        return assertThat(channel.send(call))
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .asInstanceOf(type(WeworkRateLimitException.class));
    }
}
