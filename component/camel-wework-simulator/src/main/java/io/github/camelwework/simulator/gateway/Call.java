// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.ledger.Ledger;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request, read: its path without the prefix, its JSON, its time. */
record Call(Incoming in, String path, Json.Read json, Instant now) {

    private static final Set<String> TOKENS = Set.of("access_token", "suite_access_token", "provider_access_token");
    private static final Set<String> SECRETS = Set.of("corpsecret", "provider_secret", "key");

    ApiRequest request(@Nullable Caller caller) {
        Map<String, String> query = new TreeMap<>(in.query());
        query.keySet().removeAll(TOKENS);
        return new ApiRequest(path, query, in.headers(), json.fields(), in.body(), caller, now);
    }

    Ledger.Received received(@Nullable Caller owner) {
        Map<String, String> query = new TreeMap<>(in.query());
        query.keySet().removeAll(TOKENS);
        query.keySet().removeAll(SECRETS);
        return new Ledger.Received(owner, Map.copyOf(query), in.contentType(), in.body());
    }
}
