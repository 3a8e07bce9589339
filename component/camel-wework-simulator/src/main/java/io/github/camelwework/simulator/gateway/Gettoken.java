// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenMint;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grants tokens for secrets (doc 91039). */
final class Gettoken {

    private final Map<String, Tenant> tenants;
    private final Tokens tokens;
    private final GettokenGuard guard;

    Gettoken(Map<String, Tenant> tenants, State state) {
        this.tenants = tenants;
        this.tokens = state.tokens();
        this.guard = state.guard();
    }

    ObjectNode answer(Incoming in, Instant now) {
        String corpId = required(in, "corpid", 41002);
        String secret = required(in, "corpsecret", 41004);
        guard.check(in.ip(), now);
        TokenMint.Grant grant = tokens.grant(identify(corpId, secret, in.ip(), now), now);
        ObjectNode fields = Json.object();
        fields.put("access_token", grant.token());
        fields.put("expires_in", grant.seconds());
        return fields;
    }

    /** The owner of the secret in a request; null when it is unknown. */
    @Nullable
    Caller owner(Incoming in) {
        Tenant tenant = tenants.get(in.queryOrEmpty("corpid"));
        return tenant == null ? null : tenant.apps().ownerOf(in.queryOrEmpty("corpsecret"));
    }

    private Caller identify(String corpId, String secret, String ip, Instant now) {
        try {
            return identify(corpId, secret);
        } catch (ApiError refusal) {
            guard.refused(ip, now);
            throw refusal;
        }
    }

    private Caller identify(String corpId, String secret) {
        Tenant tenant = tenants.get(corpId);
        if (tenant == null) {
            throw new ApiError(40013, "invalid corpid");
        }
        Caller caller = tenant.apps().ownerOf(secret);
        if (caller == null) {
            boolean another =
                    tenants.values().stream().anyMatch(other -> other.apps().ownerOf(secret) != null);
            throw another ? new ApiError(40091, "secret is invalid") : new ApiError(40001, "invalid credential");
        }
        App holder = tenant.apps().holder(caller);
        if (holder == null || holder.closed()) {
            throw new ApiError(40001, "invalid credential");
        }
        return caller;
    }

    private static String required(Incoming in, String name, int errcode) {
        String value = in.queryOrEmpty(name);
        if (value.isEmpty()) {
            throw new ApiError(errcode, name + " missing");
        }
        return value;
    }
}
