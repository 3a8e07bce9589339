// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeworkExceptionTest {

    private static final String TAIL =
            ", hint: [1700000000_12_0123456789abcdef0123456789abcdef], from ip: 203.0.113.7, "
                    + "more info at https://open.work.weixin.qq.com/devtool/query?e=60020";

    private static final Receivers NOBODY_ELSE = new Receivers(List.of("zhang", "li"), List.of("7"), List.of());

    @ParameterizedTest
    @CsvSource({
        "40001, WeworkCredentialException",
        "60020, WeworkPermissionException",
        "60111, WeworkRequestException",
        "45009, WeworkRateLimitException",
        "-1,    WeworkUnavailableException",
        "81013, WeworkPartialDeliveryException",
        "99999, WeworkRequestException"
    })
    void the_table_names_the_class_of_an_errcode(int errcode, String expected) {
        assertThat(WeworkException.of("user/get", errcode, "x").getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void the_message_says_what_happened_why_and_what_to_do() {
        WeworkException exception =
                WeworkException.of("message/send", 60020, "not allow to access from your ip" + TAIL);

        assertThat(exception)
                .hasMessage("message/send: WeCom answered 60020 (not allow to access from your ip). The caller's IP"
                        + " 203.0.113.7 is not among the app's trusted IPs. Add it at App management (应用管理) > the app"
                        + " > Trusted IPs (企业可信IP); it works about a minute later."
                        + " [hint 1700000000_12_0123456789abcdef0123456789abcdef]");
    }

    @Test
    void the_parts_of_the_answer_can_be_read_one_by_one() {
        WeworkException exception =
                WeworkException.of("message/send", 60020, "not allow to access from your ip" + TAIL);

        assertThat(exception.getOperation()).isEqualTo("message/send");
        assertThat(exception.getErrorCode()).isEqualTo(60020);
        assertThat(exception.getErrorMessage()).isEqualTo("not allow to access from your ip");
        assertThat(exception.getHint()).isEqualTo("1700000000_12_0123456789abcdef0123456789abcdef");
        assertThat(exception.getRemedyChinese()).contains("203.0.113.7", "企业可信IP");
    }

    @Test
    void a_remedy_reads_well_when_wecom_does_not_tell_the_callers_ip() {
        assertThat(WeworkException.of("message/send", 60020, "not allowed").getRemedy())
                .startsWith("The caller's IP is not among");
    }

    @Test
    void a_failure_of_our_own_has_no_errcode() {
        WeworkException exception = new WeworkRequestException(Failure.of(
                "message/send", "the text has 2,050 bytes, WeCom takes 2,048", new Remedy("Shorten it.", "请缩短内容。")));

        assertThat(exception.getErrorCode()).isNull();
        assertThat(exception.getErrorMessage()).isNull();
        assertThat(exception.getHint()).isNull();
        assertThat(exception).hasMessage("message/send: the text has 2,050 bytes, WeCom takes 2,048. Shorten it.");
    }

    @Test
    void a_busy_system_may_be_asked_again() {
        assertThat(WeworkException.of("user/get", -1, "system error").isRetryable())
                .isTrue();
    }

    @Test
    void a_wrong_request_must_not_be_repeated() {
        WeworkException exception = WeworkException.of("user/get", 60111, "userid not found");

        assertThat(exception.isRetryable()).isFalse();
        assertThat(exception.getRetryAfter()).isNull();
    }

    @Test
    void a_rate_limit_says_how_long_to_wait() {
        assertThat(WeworkException.of("user/get", 45009, "api freq out of limit")
                        .getRetryAfter())
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_longer_block_can_be_told() {
        Failure failure = Failure.answered("user/get", ErrorAnswer.of(45009, "api freq out of limit"))
                .retryAfter(Duration.ofHours(1));

        assertThat(new WeworkRateLimitException(failure).getRetryAfter()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void an_unavailable_service_is_always_retryable() {
        assertThat(new WeworkUnavailableException(own()).isRetryable()).isTrue();
    }

    @Test
    void an_unknown_outcome_is_never_retryable() {
        assertThat(new WeworkUnknownOutcomeException(own().with(RetryAdvice.LATER)).isRetryable())
                .isFalse();
    }

    @Test
    void a_rate_limit_of_our_own_asks_for_at_least_a_minute() {
        assertThat(new WeworkRateLimitException(own()).getRetryAfter()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void missed_receivers_are_named() {
        WeworkException exception = WeworkException.of(
                "message/send", ErrorAnswer.of(0, "ok"), Undelivered.refused(NOBODY_ELSE, List.of("wang")));

        assertThat(exception).isInstanceOf(WeworkPartialDeliveryException.class);
        assertThat(exception.getInvalidUsers()).containsExactly("zhang", "li");
        assertThat(exception.getInvalidParties()).containsExactly("7");
        assertThat(exception.getInvalidTags()).isEmpty();
        assertThat(exception.getUnlicensedUsers()).containsExactly("wang");
        assertThat(exception)
                .hasMessageContaining("Not reached: 2 users (zhang, li), 1 department (7).")
                .hasMessageContaining("Without a licence: 1 user (wang).");
    }

    @Test
    void a_thousand_missed_receivers_do_not_flood_the_message() {
        List<String> many = IntStream.range(0, 1000).mapToObj(i -> "user" + i).toList();
        Undelivered missed = Undelivered.refused(new Receivers(many, List.of(), List.of()), List.of());

        WeworkException exception = WeworkException.of("message/send", ErrorAnswer.of(81013, "all invalid"), missed);

        assertThat(exception).hasMessageContaining("1000 users (user0, user1, user2, user3, user4 and 995 more)");
        assertThat(exception.getInvalidUsers()).hasSize(1000);
    }

    @Test
    void a_failed_slice_keeps_its_class_cause_and_trace_when_the_unsent_are_added() {
        Throwable cause = new IOException("reset");
        WeworkException slice = new WeworkUnknownOutcomeException(own(), cause);
        slice.addSuppressed(new IllegalStateException("second"));

        WeworkException exception = slice.withUnsentReceivers(NOBODY_ELSE);

        assertThat(exception)
                .isInstanceOf(WeworkUnknownOutcomeException.class)
                .hasCause(cause)
                .hasMessageContaining("Not sent at all: 2 users (zhang, li), 1 department (7).");
        assertThat(exception.getUnsentReceivers()).isEqualTo(NOBODY_ELSE);
        assertThat(exception.getStackTrace()).isEqualTo(slice.getStackTrace());
        assertThat(exception.getSuppressed()).isEqualTo(slice.getSuppressed());
    }

    @Test
    void a_failure_found_before_its_receivers_are_known_learns_them_later() {
        WeworkException exception = WeworkException.of("message/send", 60011, "no privilege")
                .withUndelivered(Undelivered.refused(NOBODY_ELSE, List.of()));

        assertThat(exception).isInstanceOf(WeworkPermissionException.class);
        assertThat(exception.getInvalidUsers()).containsExactly("zhang", "li");
    }

    @Test
    void a_success_is_no_exception() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeworkException.of("message/send", 0, "ok"));
    }

    private static Failure own() {
        return Failure.of("message/send", "the connection was reset", new Remedy("Try again.", "请重试。"));
    }
}
