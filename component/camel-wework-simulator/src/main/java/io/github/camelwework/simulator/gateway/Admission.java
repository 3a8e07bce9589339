// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;

/** Whether a caller whose token is good may call a path: the app runs, the address is trusted, the kind fits. */
final class Admission {

    private Admission() {}

    static void check(Tenant tenant, Caller caller, ApiRoute route, String ip) {
        App holder = tenant.apps().holder(caller);
        if (holder == null && caller.kind() == TokenKind.THIRD_PARTY) {
            throw new ApiError(48004, "the corp has cancelled the authorization");
        }
        if (holder == null || holder.closed()) {
            throw caller.kind() == TokenKind.SYSTEM
                    ? new ApiError(50006, "system app is disabled")
                    : new ApiError(50003, "app is disabled");
        }
        if (!holder.trustedIps().isEmpty() && !holder.trustedIps().contains(ip)) {
            throw new ApiError(60020, "not allow to access from your ip");
        }
        if (!route.accepts().contains(caller.kind())) {
            throw new ApiError(48002, "api forbidden");
        }
    }
}
