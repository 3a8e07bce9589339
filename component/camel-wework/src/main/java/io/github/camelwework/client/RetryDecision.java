// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.RetryRule;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.model.WeworkResult;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attempts at one call, and what the retry class of its operation makes of a failure. Once the outcome of an attempt
 * is unknown it stays unknown: a later failure of another kind does not undo what may have happened. Used by one attempt
 * after another, never by two at a time.
 */
final class RetryDecision {

    private static final int MOST = 3;

    private final Call call;
    private final RetryRule rule;
    private final RetryBudget budget;
    private int made;
    private boolean mayHaveHappened;

    RetryDecision(Call call, RetryBudget budget) {
        this.call = call;
        this.rule = effective(call.operation().retry(), call.fields());
        this.budget = budget;
    }

    /** How many attempts have ended. */
    int made() {
        return made;
    }

    void succeeded() {
        budget.succeeded();
    }

    NextStep failed(Throwable failure) {
        made++;
        if (failure instanceof WeworkException answered) {
            return answered(answered);
        }
        return unanswered(
                failure instanceof UnansweredException unanswered
                        ? unanswered
                        : new UnansweredException(false, "the call failed inside the component", failure));
    }

    static Answer doneBefore() {
        WeworkResult result = new WeworkResult();
        result.put("errcode", 0);
        result.put("errmsg", "done by an earlier attempt");
        return Answer.of(result);
    }

    private NextStep answered(WeworkException failure) {
        Integer errcode = failure.getErrorCode();
        if (mayHaveHappened && errcode != null) {
            if (rule instanceof RetryRule.Write write && write.doneAlready().contains(errcode)) {
                return new NextStep.Done(doneBefore());
            }
            if (rule instanceof RetryRule.Create create && create.exists().contains(errcode)) {
                return new NextStep.Compare(create, failure);
            }
        }
        WeworkException surfaced = mayHaveHappened && !isHarmless() ? unknown(failure) : failure;
        // A token that was revoked once more is worth an attempt; a secret that gettoken itself refused is not.
        boolean revokedAgain = TokenChannel.isRefusal(failure) && path().equals(failure.getOperation());
        boolean soon = isSoon(failure.getRetryAfter()) && !(failure instanceof WeworkRateLimitException);
        boolean worthIt = revokedAgain || (failure.isRetryable() && soon);
        return worthIt && isAllowed() ? new NextStep.Again(failure, surfaced) : new NextStep.GiveUp(surfaced);
    }

    private NextStep unanswered(UnansweredException failure) {
        mayHaveHappened |= !failure.surelyNotDone();
        WeworkException surfaced = mayHaveHappened && !isHarmless() ? unknown(failure) : unavailable(failure);
        boolean repeatable =
                failure.surelyNotDone() || !(rule instanceof RetryRule.Send send) || send.safeWhenSet() != null;
        return repeatable && !failure.isLasting() && isAllowed()
                ? new NextStep.Again(failure, surfaced)
                : new NextStep.GiveUp(surfaced);
    }

    /** Whether it does not matter that an attempt may have worked. */
    private boolean isHarmless() {
        return !(rule instanceof RetryRule.Send) && !(rule instanceof RetryRule.Create);
    }

    private boolean isAllowed() {
        return made < MOST && budget.take();
    }

    private static boolean isSoon(@Nullable Duration pause) {
        return pause == null || pause.compareTo(Backoff.LONGEST) <= 0;
    }

    private WeworkUnavailableException unavailable(UnansweredException failure) {
        return new WeworkUnavailableException(
                Failure.of(path(), reason(failure.reason()), Remedies.UNREACHABLE)
                        .with(RetryAdvice.LATER),
                failure.getCause());
    }

    private WeworkUnknownOutcomeException unknown(UnansweredException failure) {
        return new WeworkUnknownOutcomeException(
                Failure.of(path(), reason(failure.reason()), Remedies.UNKNOWN_OUTCOME), failure.getCause());
    }

    private WeworkUnknownOutcomeException unknown(WeworkException later) {
        return new WeworkUnknownOutcomeException(
                Failure.of(
                        path(),
                        reason("an earlier attempt had no answer, the last one failed with errcode "
                                + later.getErrorCode()),
                        Remedies.UNKNOWN_OUTCOME),
                later);
    }

    private String path() {
        return call.operation().path();
    }

    private String reason(String what) {
        return made == 1 ? what : what + " (attempt " + made + ")";
    }

    /** A send with the field that makes a repeat safe keeps its rule; one without it, or a create without a key, is a plain send. */
    private static RetryRule effective(RetryRule rule, Map<String, ?> fields) {
        if (rule instanceof RetryRule.Send send
                && send.safeWhenSet() != null
                && !isOne(fields.get(send.safeWhenSet()))) {
            return new RetryRule.Send(null);
        }
        if (rule instanceof RetryRule.Create create && fields.get(create.key()) == null) {
            return new RetryRule.Send(null);
        }
        return rule;
    }

    private static boolean isOne(@Nullable Object value) {
        return "1".equals(String.valueOf(value));
    }
}
