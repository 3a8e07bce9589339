// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a failure, from which a {@link WeworkException} is made. Immutable.
 *
 * @param operation the operation of the endpoint, for example {@code message/send}; a query is cut off
 * @param reason what happened, as a sentence's part without the full stop; redacted and shortened
 * @param answer WeCom's error envelope; null when WeCom gave none
 * @param remedy what it means and what to do about it
 * @param retry whether the same call may be made again
 * @param undelivered whom the call did not reach, as far as WeCom or the component knows
 */
public record Failure(
        String operation,
        String reason,
        @Nullable ErrorAnswer answer,
        Remedy remedy,
        RetryAdvice retry,
        Undelivered undelivered)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A failure whose texts are cleaned. */
    public Failure {
        int query = operation.indexOf('?');
        operation = query < 0 ? operation : operation.substring(0, query);
        reason = ForeignText.harmless(reason);
    }

    /** A failure that the component found itself, not retryable: no answer of WeCom is involved. */
    public static Failure of(String operation, String reason, Remedy remedy) {
        return new Failure(operation, reason, null, remedy, RetryAdvice.NEVER, Undelivered.NONE);
    }

    /** A failure that WeCom answered, with the remedy and the retry advice of the error table. */
    public static Failure answered(String operation, ErrorAnswer answer) {
        ErrorEntry entry = ErrorTable.standard().find(answer.errorCode());
        String ip = answer.callerIp() == null ? "" : answer.callerIp();
        String text = answer.errorMessage().isEmpty() ? "" : " (" + answer.errorMessage() + ")";
        return new Failure(
                operation,
                "WeCom answered " + answer.errorCode() + text,
                answer,
                entry.remedy().withCallerIp(ip),
                entry.retryAdvice(),
                Undelivered.NONE);
    }

    /** The same failure, retryable after the pause. */
    public Failure retryAfter(Duration pause) {
        return with(RetryAdvice.after(pause));
    }

    /** The same failure with other advice on retries. */
    public Failure with(RetryAdvice other) {
        return new Failure(operation, reason, answer, remedy, other, undelivered);
    }

    /** The same failure with other missed receivers. What says that nothing was sent speaks of one call, not of a send that had begun. */
    public Failure with(Undelivered other) {
        SendProgress progress = other.progress();
        return progress != null && progress.mayHaveBegun()
                ? new Failure(operation, Remedy.ofThisCall(reason), answer, remedy.ofThisCall(), retry, other)
                : new Failure(operation, reason, answer, remedy, retry, other);
    }

    /** The same failure of a call that was made with the secret of that option. */
    Failure madeWith(String option) {
        return new Failure(operation, reason + " to a call with " + option, answer, remedy, retry, undelivered);
    }

    /** What happened to whom, what it means and what to do: the message of the exception. */
    String message() {
        String hint = answer == null || answer.hint() == null ? "" : " [hint " + answer.hint() + "]";
        return operation + ": " + reason + "." + undelivered.describe() + " " + remedy.english() + hint;
    }
}
