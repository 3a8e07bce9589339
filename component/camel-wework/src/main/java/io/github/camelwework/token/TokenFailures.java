// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The failures that the token service finds itself, in words. */
final class TokenFailures {

    private static final String OPERATION = "gettoken";

    private static final Remedy UNREACHABLE = new Remedy(
            "Check that this host reaches WeCom's API: baseUrl, proxy, firewall, DNS.",
            "请检查本机能否访问企业微信接口：baseUrl、代理、防火墙、DNS。");
    private static final Remedy STOPPED = new Remedy(
            "It works again when the Camel context runs: get it with WeworkTokenService.of(context).",
            "Camel 上下文启动后即可恢复：请通过 WeworkTokenService.of(context) 获取。");
    private static final Remedy SAME_TOKEN = new Remedy(
            "Check that the operation takes this kind of token: directory writes take the contact secret, all others the"
                    + " app's.",
            "请检查该接口所需的 token 类型：通讯录写操作使用通讯录同步 secret，其他使用应用 secret。");
    private static final ErrorAnswer REFUSED = ErrorAnswer.of(40014, "invalid access_token");
    private static final Remedy SOURCE = new Remedy(
            "Find the fault in the token source; the stack trace is from there.", "请根据堆栈检查 TokenSource 的实现。");

    private TokenFailures() {}

    static WeworkException timedOut(TokenKey key, Duration maxWait) {
        return new WeworkUnavailableException(Failure.of(
                OPERATION, "no answer from " + key.baseUrl() + " within " + maxWait.toSeconds() + " s", UNREACHABLE));
    }

    static WeworkException stopped() {
        return new WeworkUnavailableException(
                Failure.of(OPERATION, "the token service is stopped and fetches no token", STOPPED));
    }

    /** WeCom hands out a token that it refuses, with the answer that refused it. */
    static WeworkException sameTokenAgain(ErrorAnswer refusal) {
        return new WeworkCredentialException(new Failure(
                OPERATION,
                "WeCom returns the token again that it has just refused with " + refusal.errorCode(),
                refusal,
                SAME_TOKEN,
                RetryAdvice.NEVER,
                Undelivered.NONE));
    }

    /** The answer that refused a token, as far as it is known. */
    static ErrorAnswer refusal(@Nullable WeworkException failure) {
        ErrorAnswer answer = failure == null ? null : answerOf(failure);
        return answer == null ? REFUSED : answer;
    }

    /** What a source failed with. Unknown exceptions lose their text, which may hold a URL and so the secret. */
    static WeworkException of(@Nullable Throwable thrown) {
        Throwable cause = Outcomes.cause(thrown);
        if (cause instanceof WeworkException known) {
            return known;
        }
        String what = cause == null ? "no token" : cause.getClass().getName();
        WeworkException failure =
                new WeworkUnavailableException(Failure.of(OPERATION, "the token source failed with " + what, SOURCE));
        if (cause != null) {
            failure.setStackTrace(cause.getStackTrace());
        }
        return failure;
    }

    /** Why nobody asks now: the failure that opened the breaker, in the same class, and until when. */
    static WeworkException heldBack(FailureHistory history, long now) {
        WeworkException last = Objects.requireNonNull(history.last(), "A breaker is opened by a failure.");
        Duration left = Duration.ofMillis(history.breaker().open().left(now));
        ErrorAnswer answer = answerOf(last);
        Failure failure = new Failure(
                OPERATION,
                "not called again before " + Instant.ofEpochMilli(now).plus(left) + ", after " + history.failures()
                        + " failures in a row; the last one: "
                        + (answer == null ? "see the cause" : answer.errorCode() + " (" + answer.errorMessage() + ")"),
                answer,
                new Remedy(last.getRemedy(), last.getRemedyChinese()),
                new RetryAdvice(last.isRetryable(), left),
                Undelivered.NONE);
        if (last instanceof WeworkRateLimitException) {
            return new WeworkRateLimitException(failure, last);
        }
        return last instanceof WeworkPermissionException
                ? new WeworkPermissionException(failure, last)
                : new WeworkCredentialException(failure, last);
    }

    private static @Nullable ErrorAnswer answerOf(WeworkException last) {
        Integer code = last.getErrorCode();
        String message = last.getErrorMessage();
        return code == null ? null : new ErrorAnswer(code, message == null ? "" : message, last.getHint(), null);
    }
}
