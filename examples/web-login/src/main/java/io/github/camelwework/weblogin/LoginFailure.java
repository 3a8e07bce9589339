// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why nobody was signed in, as the visitor is told. */
enum LoginFailure {
    FOREIGN_STATE(
            403,
            "This sign-in was not begun here",
            "The link was opened in another browser, or is older than ten minutes. Begin again."),
    OUTSIDER(
            403,
            "Only members of the corp can sign in",
            "Your account is not a member's. Ask an administrator to add you."),
    CODE_USED(400, "This sign-in has been used", "A sign-in works once and for five minutes. Begin again."),
    NOT_VISIBLE(
            403,
            "The app may not see you",
            "You are outside the app's visible range (可见范围). Ask an administrator to add you to it."),
    UNAVAILABLE(502, "WeCom could not be asked", "Try again in a minute. The log of this application says more.");

    private static final Set<Integer> CODE_ERRORS = Set.of(40029, 42003, 42022);

    private final int status;
    private final String title;
    private final String whatToDo;

    LoginFailure(int status, String title, String whatToDo) {
        this.status = status;
        this.title = title;
        this.whatToDo = whatToDo;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String whatToDo() {
        return whatToDo;
    }

    static LoginFailure of(@Nullable Throwable cause) {
        if (cause instanceof LoginException refused) {
            return refused.failure();
        }
        if (cause instanceof WeworkException answered
                && answered.getErrorCode() != null
                && CODE_ERRORS.contains(answered.getErrorCode())) {
            return CODE_USED;
        }
        return cause instanceof WeworkPermissionException ? NOT_VISIBLE : UNAVAILABLE;
    }
}
