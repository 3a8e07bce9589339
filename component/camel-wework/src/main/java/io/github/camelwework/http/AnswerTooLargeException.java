// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;

/** An answer is larger than the named option allows. It is not read on, and the connection is closed. */
final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(long most, String option) {
        super("the answer is larger than %d bytes (%s): raise that option if the size is intended"
                .formatted(most, option));
    }
}
