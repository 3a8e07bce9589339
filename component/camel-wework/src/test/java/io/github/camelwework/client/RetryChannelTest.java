// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RetryChannelTest {

    private static final Map<String, Object> OK = Map.of("errcode", 0);
    private static final Call READ = TestCalls.of("user/get", Map.of("userid", "zhangsan"));
    private static final Call SEND = TestCalls.of("message/send", Map.of("touser", "zhangsan"));
    private static final Call CHECKED_SEND =
            TestCalls.of("message/send", Map.of("touser", "zhangsan", "enable_duplicate_check", 1));
    private static final Call DELETE = TestCalls.of("user/delete", Map.of("userid", "zhangsan"));
    private static final Call CREATE =
            TestCalls.of("user/create", Map.of("userid", "ZhangSan", "name", "张三", "department", List.of(1)));

    private final VirtualTime time = new VirtualTime();
    private final FakeChannel wecom = new FakeChannel();
    private final RetryBudget budget = new RetryBudget();
    private final RetryChannel channel = new RetryChannel(wecom, time.environment(), credentials -> budget);

    @Test
    void a_read_is_asked_again_after_a_lost_answer() {
        wecom.isLost().isLost().answers(OK);
        assertThat(outcome(READ).join().result()).containsAllEntriesOf(OK);
    }

    @Test
    void three_attempts_are_the_most() {
        wecom.isLost().isLost().isLost();
        assertFailure(READ, WeworkUnavailableException.class).returns(true, WeworkException::isRetryable);
        assertThat(wecom.calls()).hasSize(3);
    }

    @Test
    void a_send_is_never_repeated_after_a_lost_answer() {
        wecom.isLost();
        assertFailure(SEND, WeworkUnknownOutcomeException.class).returns(false, WeworkException::isRetryable);
        assertThat(wecom.calls()).hasSize(1);
    }

    @Test
    void a_call_that_waits_for_its_next_attempt_ends_at_once_when_the_component_stops() {
        wecom.isUnreachable();
        CompletableFuture<Answer> read = channel.send(READ);
        assertThat(read).isNotDone();

        channel.close();

        assertThat(read).isCompletedExceptionally();
        time.pass(Duration.ofMinutes(1));
        assertThat(wecom.calls()).as("nothing goes out afterwards").hasSize(1);
        wecom.isUnreachable();
        assertThat(channel.send(READ)).isCompletedExceptionally();
    }

    @Test
    void a_send_is_repeated_when_it_surely_did_not_happen() {
        wecom.isUnreachable().refuses(-1).answers(OK);
        assertThat(outcome(SEND).join().result()).containsAllEntriesOf(OK);
    }

    @Test
    void a_send_that_never_went_out_is_unavailable_not_unknown() {
        wecom.isUnreachable().isUnreachable().isUnreachable();
        assertFailure(SEND, WeworkUnavailableException.class).returns(true, WeworkException::isRetryable);
    }

    @Test
    void a_send_with_duplicate_check_is_repeated_safely() {
        wecom.isLost().answers(OK);
        assertThat(outcome(CHECKED_SEND).join().result()).containsAllEntriesOf(OK);
    }

    @Test
    void what_may_have_happened_stays_unknown_whatever_fails_later() {
        wecom.isLost().refuses(60020);
        assertFailure(CHECKED_SEND, WeworkUnknownOutcomeException.class);
    }

    @Test
    void unreachable_after_a_lost_answer_is_still_unknown() {
        wecom.isLost().isUnreachable().isUnreachable();
        assertFailure(CHECKED_SEND, WeworkUnknownOutcomeException.class);
    }

    @Test
    void a_permission_is_not_asked_for_twice() {
        wecom.refuses(60020);
        assertFailure(READ, WeworkPermissionException.class);
        assertThat(wecom.calls()).hasSize(1);
    }

    @Test
    void a_token_that_was_revoked_once_more_is_worth_another_attempt() {
        wecom.refuses(42001).answers(OK);
        assertThat(outcome(SEND).join().result()).containsAllEntriesOf(OK);
    }

    @Test
    void a_secret_that_gettoken_refused_is_not_tried_again() {
        wecom.fails(WeworkException.of("gettoken", 40001, "invalid credential"));
        assertFailure(SEND, WeworkException.class).returns(40001, WeworkException::getErrorCode);
        assertThat(wecom.calls()).hasSize(1);
    }

    @Test
    void a_rate_limit_is_left_to_its_block() {
        wecom.refuses(45009);
        assertFailure(READ, WeworkRateLimitException.class)
                .returns(Duration.ofSeconds(60), WeworkException::getRetryAfter);
        assertThat(wecom.calls()).hasSize(1);
    }

    @Test
    void a_delete_that_finds_nothing_after_an_own_lost_attempt_has_worked() {
        wecom.isLost().refuses(60111);
        assertThat(outcome(DELETE).join().result()).containsEntry("errcode", 0);
    }

    @Test
    void a_delete_that_finds_nothing_at_once_fails() {
        wecom.refuses(60111);
        assertFailure(DELETE, WeworkException.class).returns(60111, WeworkException::getErrorCode);
    }

    @Test
    void a_create_that_exists_after_an_own_lost_attempt_is_read_back_and_equal() {
        wecom.isLost()
                .refuses(60102)
                .answers(Map.of(
                        "errcode", 0, "userid", "zhangsan", "name", "张三", "department", List.of(1), "status", 4));
        assertThat(outcome(CREATE).join().result()).containsEntry("errcode", 0);
        assertThat(wecom.calls().get(2).query()).containsEntry("userid", "ZhangSan");
    }

    @Test
    void a_create_that_exists_with_other_fields_fails() {
        wecom.isLost().refuses(60102).answers(Map.of("errcode", 0, "userid", "zhangsan", "name", "李四"));
        assertFailure(CREATE, WeworkException.class).returns(60102, WeworkException::getErrorCode);
    }

    @Test
    void a_create_that_exists_at_once_fails() {
        wecom.refuses(60102);
        assertFailure(CREATE, WeworkException.class).returns(60102, WeworkException::getErrorCode);
        assertThat(wecom.calls()).hasSize(1);
    }

    @Test
    void a_create_without_a_key_is_a_send() {
        wecom.isLost();
        assertFailure(
                TestCalls.of("department/create", Map.of("name", "研发", "parentid", 1)),
                WeworkUnknownOutcomeException.class);
    }

    @Test
    void an_outage_spends_the_budget_and_then_first_attempts_only() {
        for (int i = 0; i < 50; i++) {
            wecom.isUnreachable().isUnreachable().isUnreachable();
            assertFailure(READ, WeworkUnavailableException.class);
        }
        assertThat(wecom.calls()).hasSize(150);
        wecom.isUnreachable();
        assertFailure(READ, WeworkUnavailableException.class);
        assertThat(wecom.calls()).hasSize(151);
    }

    @Test
    void pauses_never_exceed_the_ceiling_of_their_attempt() {
        Backoff backoff = new Backoff(() -> Long.MAX_VALUE);
        Throwable lost = new UnansweredException(false, "lost", null);
        Throwable busy = WeworkException.of("user/get", -1, "busy");
        for (int i = 0; i < 100; i++) {
            assertThat(new Backoff(new java.util.Random(i)).after(1, lost)).isLessThanOrEqualTo(Duration.ofMillis(100));
            assertThat(new Backoff(new java.util.Random(i)).after(2, busy)).isLessThanOrEqualTo(Duration.ofSeconds(2));
        }
        assertThat(backoff.after(3, busy)).isLessThanOrEqualTo(Duration.ofSeconds(4));
    }

    private CompletableFuture<Answer> outcome(Call call) {
        CompletableFuture<Answer> outcome = channel.send(call);
        time.advance(Duration.ofMinutes(1));
        assertThat(outcome).isDone();
        return outcome;
    }

    private <E extends WeworkException> org.assertj.core.api.ObjectAssert<E> assertFailure(Call call, Class<E> kind) {
        CompletableFuture<Answer> outcome = outcome(call);
        return assertThat(outcome)
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .havingCause()
                .asInstanceOf(type(kind));
    }
}
