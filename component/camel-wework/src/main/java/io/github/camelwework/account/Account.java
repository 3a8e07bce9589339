// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.account;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.http.BaseUrl;
import io.github.camelwework.runtime.Caller;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** An account that was looked up, with a caller for each base URL that endpoints give it. Thread-safe. */
final class Account {

    private final AccountData data;
    private final ConcurrentMap<String, Caller> callers = new ConcurrentHashMap<>();

    Account(AccountData data) {
        this.data = data;
    }

    AccountData data() {
        return data;
    }

    /**
     * As whom to call.
     *
     * @param inherited the base URL of the endpoint, for an account that has none
     */
    Caller caller(String inherited) {
        String baseUrl = data.baseUrl() == null ? inherited : data.baseUrl();
        Caller known = callers.get(baseUrl);
        return known != null ? known : callers.computeIfAbsent(baseUrl, this::create);
    }

    /** All credentials that calls were made with, or may be now. */
    Collection<Credentials> credentials() {
        return List.copyOf(callers.values()).stream().map(Caller::credentials).toList();
    }

    private Caller create(String baseUrl) {
        return new Caller(
                new Credentials(data.name(), BaseUrl.check(baseUrl), data.identity(), data.secrets()), data.agentId());
    }
}
