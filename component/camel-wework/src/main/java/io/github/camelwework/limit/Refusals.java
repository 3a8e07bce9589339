// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import java.time.Duration;

/** The failures of calls that were not let out, in words. */
final class Refusals {

    private static final Remedy SPREAD = new Remedy(
            "Nothing was sent. Call again after retryAfter, spread the calls, or let them wait longer with"
                    + " maxRateLimitWait; if WeCom grants you a higher limit, set it in rateLimits.",
            "请求未发送。请在 retryAfter 之后重试、分散调用，或用 maxRateLimitWait 延长等待；若企业微信给予更高额度，请在 rateLimits 中说明。");
    private static final Remedy BLOCKED = new Remedy(
            "Nothing was sent: a call during a block would only fail too. Wait for the end of the block,"
                    + " and spread the calls; an administrator can lift some blocks in the console.",
            "请求未发送：封禁期间的调用只会失败。请等待封禁结束并分散调用；部分封禁可由管理员在管理后台解除。");
    private static final Remedy STOPPED =
            new Remedy("Nothing was sent. Call again when the component is running.", "请求未发送。请在组件启动后重试。");

    private Refusals() {}

    /**
     * No place is free, or expected, in time.
     *
     * @param waited how long the call has waited in vain, in milliseconds
     */
    static WeworkException full(LimitedCall call, Claim.Latest reached, long now, long waited) {
        Claim claim = reached.claim();
        Duration pause = Duration.ofMillis(Math.max(1, reached.time() - now));
        String where = claim.rule().label() + " " + claim.name();
        String tried = waited == 0 ? "" : "; this call has waited " + waited + " ms";
        String reason = "the limit of " + reached.limit() + " for " + where + " is reached; the next call may go in "
                + pause.toMillis() + " ms, " + claim.window().waiting() + " calls wait" + tried;
        return new WeworkRateLimitException(
                Failure.of(call.operation(), reason, SPREAD).retryAfter(pause));
    }

    /** WeCom has blocked the path. */
    static WeworkException blocked(LimitedCall call, int errcode, Duration left) {
        String reason = "WeCom has blocked the path for " + call.owner() + " with errcode " + errcode + "; "
                + left.toMillis() + " ms are left";
        return new WeworkRateLimitException(new Failure(
                call.operation(),
                reason,
                ErrorAnswer.of(errcode, null),
                BLOCKED,
                RetryAdvice.after(left),
                Undelivered.NONE));
    }

    static WeworkException stopped(LimitedCall call) {
        return new WeworkUnavailableException(Failure.of(call.operation(), "the component wework is stopped", STOPPED)
                .with(RetryAdvice.LATER));
    }
}
