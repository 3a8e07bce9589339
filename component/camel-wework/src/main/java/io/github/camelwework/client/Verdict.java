// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.error.Errcode;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.http.Transport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides whether WeCom has answered, and what. An answer is a success when its HTTP status is 2xx, its
 * errcode is the whole number 0 (or the catalogue says that the operation answers without one), and it holds what the
 * catalogue promises. It is a refusal when status and errcode are WeCom's, and the errcode is another. Anything else comes
 * from something between here and WeCom, and says nothing of what happened.
 */
final class Verdict {

    private static final int OK_CLASS = 2;
    private static final int CLASS = 100;
    private static final int NOT_FOUND = 404;
    private static final int LONGEST_TYPE = 60;
    static final String ERRCODE = "errcode";

    private Verdict() {}

    /** Whether the HTTP status is one that WeCom answers with: all else is not even read. */
    static boolean isOk(int status) {
        return status / CLASS == OK_CLASS;
    }

    /** WeCom answers 404 with nothing behind it to a path that it does not know; nothing has happened then. */
    static boolean isUnknownPath(Transport.Answer http) {
        return http.status() == NOT_FOUND && http.body().length == 0 && http.file() == null;
    }

    /** Why these fields are no answer of WeCom's, as the end of a sentence; null when they are one. */
    static @Nullable String fault(Operation operation, Map<String, ?> answer) {
        if (answer.get(ERRCODE) == AnswerFields.Repeated.ERRCODE) {
            return "JSON in which the errcode stands twice";
        }
        if (answer.containsKey(ERRCODE)) {
            Integer errcode = Errcode.of(answer.get(ERRCODE));
            if (errcode == null) {
                return "JSON whose errcode is not a whole number";
            }
            if (errcode != 0) {
                return null;
            }
        } else if (!operation.promise().tellsWithoutErrcode(answer)) {
            return "JSON without an errcode";
        }
        if (operation.answersFile() && operation.fileAnswer() != Operation.FileAnswer.OR_FIELDS) {
            return "errcode 0, but without the file";
        }
        return without(operation.promise().missingValue(answer));
    }

    /**
     * Requires the lists that the catalogue promises, of an answer that has been found a success: a caller that reads a list must
     * not take a missing one for an empty one.
     *
     * @throws WeworkUnavailableException naming the list
     */
    static void requireLists(Operation operation, Map<String, ?> answer) {
        String fault = without(operation.promise().missing(answer));
        if (fault != null) {
            throw new WeworkUnavailableException(
                    Failure.of(operation.path(), "the server answered with " + fault, Remedies.UNREACHABLE)
                            .with(RetryAdvice.LATER));
        }
    }

    private static @Nullable String without(@Nullable String missing) {
        return missing == null ? null : "JSON that reports success without " + missing;
    }

    /** The errcode of fields in which there is no {@link #fault}. */
    static int errcode(Map<String, ?> answer) {
        Integer errcode = Errcode.of(answer.get(ERRCODE));
        return errcode == null ? 0 : errcode;
    }

    /** The beginning of the sentence: which status, and what the server calls its content. */
    static String describe(Transport.Answer http) {
        String type = http.contentType();
        String shown = type.length() > LONGEST_TYPE ? type.substring(0, LONGEST_TYPE) + "…" : type;
        return "the server answered HTTP " + http.status() + (shown.isEmpty() ? "" : " (" + shown + ")");
    }
}
