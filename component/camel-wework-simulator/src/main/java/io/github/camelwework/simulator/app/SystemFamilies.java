// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.app.model.SystemApp;

/** Whose token the family of one of WeCom's own apps takes: that app's, and those of apps that were let in. */
public final class SystemFamilies {

    private SystemFamilies() {}

    /**
     * Lets the caller pass.
     *
     * @throws ApiError 48002 when the token is another's
     */
    public static void check(SystemApp family, Caller caller, Apps apps) {
        boolean fits =
                switch (caller.kind()) {
                    case SYSTEM -> caller.agentId() == family.agentId();
                    case APP, THIRD_PARTY ->
                        family.isOpenToApps() || apps.of(caller).families().contains(family);
                    default -> false;
                };
        if (!fits) {
            throw new ApiError(48002, "api forbidden");
        }
    }
}
