// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.time.Duration;
import java.util.List;
import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/**
 * A failed operation of WeCom. The sub-class says who can help: the keeper of the secrets, an administrator of the corp,
 * the author of the request, or time. No message, field or text form holds a secret, a token or a URL with a query.
 */
public abstract class WeworkException extends RuntimeCamelException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    WeworkException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    /**
     * The exception for an answer of WeCom; the error table names its class.
     *
     * @param operation the operation of the endpoint, for example {@code message/send}
     * @param errcode WeCom's errcode, not 0
     * @param errmsg WeCom's errmsg as it came; null when there was none
     */
    public static WeworkException of(String operation, int errcode, @Nullable String errmsg) {
        return of(operation, ErrorAnswer.of(errcode, errmsg), Undelivered.NONE);
    }

    /**
     * The exception for an answer that names missed receivers. Errcode 0 gives a
     * {@link WeworkPartialDeliveryException}.
     *
     * @throws IllegalArgumentException when the errcode is 0 and nobody was missed: that is a success
     */
    public static WeworkException of(String operation, ErrorAnswer answer, Undelivered undelivered) {
        if (answer.errorCode() == 0 && undelivered.isEmpty()) {
            throw new IllegalArgumentException("Errcode 0 without missed receivers is a success, not an exception.");
        }
        ErrorEntry entry = ErrorTable.standard().find(answer.errorCode());
        return entry.type().exception(Failure.answered(operation, answer).with(undelivered));
    }

    /** The operation of the endpoint that failed, for example {@code message/send}. */
    public final String getOperation() {
        return failure.operation();
    }

    /** WeCom's errcode (doc 90313); null when WeCom gave none. */
    public final @Nullable Integer getErrorCode() {
        return failure.answer() == null ? null : failure.answer().errorCode();
    }

    /** WeCom's errmsg without its tail and without secrets; null when WeCom gave none. WeCom may change its words. */
    public final @Nullable String getErrorMessage() {
        return failure.answer() == null ? null : failure.answer().errorMessage();
    }

    /** The id that WeCom's support asks for; null when WeCom gave none. */
    public final @Nullable String getHint() {
        return failure.answer() == null ? null : failure.answer().hint();
    }

    /**
     * Whether the call that failed surely did not happen and may succeed later although nobody changes anything. Of a send
     * of several calls some may have happened before ({@link #getSendProgress()}): a redelivery of the same exchange goes
     * on behind them.
     */
    public final boolean isRetryable() {
        return failure.retry().retryable();
    }

    /** How long to wait at least before the same call; null when it is not retryable or nothing is known. */
    public final @Nullable Duration getRetryAfter() {
        return failure.retry().after();
    }

    /** What the failure means and what to do about it, in English. */
    public final String getRemedy() {
        return failure.remedy().english();
    }

    /** What the failure means and what to do about it, in Chinese. */
    public final String getRemedyChinese() {
        return failure.remedy().chinese();
    }

    /** The userids that WeCom refused; empty when it named none. */
    public final List<String> getInvalidUsers() {
        return failure.undelivered().invalid().users();
    }

    /** The departments that WeCom refused; empty when it named none. */
    public final List<String> getInvalidParties() {
        return failure.undelivered().invalid().parties();
    }

    /** The tags that WeCom refused; empty when it named none. */
    public final List<String> getInvalidTags() {
        return failure.undelivered().invalid().tags();
    }

    /** The userids that lack an interface licence (接口许可); empty when WeCom named none. */
    public final List<String> getUnlicensedUsers() {
        return failure.undelivered().unlicensedUsers();
    }

    /**
     * The receivers of a send of several calls who lack the message, or some of its parts, because a call failed;
     * {@link #getSendProgress()} tells them apart. Those whose call had an unknown outcome are not among them.
     */
    public final Receivers getUnsentReceivers() {
        return failure.undelivered().unsent();
    }

    /**
     * How far the send was: what WeCom has taken, what it may have taken and what never went out. Null when the send was
     * one call that surely did not happen, and of everything that is no send.
     */
    public final @Nullable SendProgress getSendProgress() {
        return failure.undelivered().progress();
    }

    /** The same exception, cause and stack trace, with the receivers who lack the message or parts of it. */
    public final WeworkException withUnsentReceivers(Receivers unsent) {
        return copy(failure.with(failure.undelivered().withUnsent(unsent)));
    }

    /** The same exception, cause and stack trace, retryable after the pause. */
    public final WeworkException withRetryAfter(Duration pause) {
        return copy(failure.retryAfter(pause));
    }

    /** The same exception, cause and stack trace, with the receivers that were missed. */
    public final WeworkException withUndelivered(Undelivered undelivered) {
        return copy(failure.with(undelivered));
    }

    /**
     * The same exception, cause and stack trace, that says whose secret the call was made with.
     *
     * @param option the option that holds the secret, never the secret itself
     */
    public final WeworkException withCredential(String option) {
        return copy(failure.madeWith(option));
    }

    /** The same class of exception for another failure. */
    abstract WeworkException recreate(Failure other, @Nullable Throwable cause);

    private WeworkException copy(Failure other) {
        WeworkException copy = recreate(other, getCause());
        copy.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }
}
