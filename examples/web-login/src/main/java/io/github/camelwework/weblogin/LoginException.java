// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

/** A visitor is not let in, and not by any fault of this application. */
final class LoginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LoginFailure failure;

    LoginException(LoginFailure failure) {
        super(failure.title());
        this.failure = failure;
    }

    LoginFailure failure() {
        return failure;
    }
}
