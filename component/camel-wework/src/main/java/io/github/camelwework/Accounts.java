// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.Identity;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkCredentialException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.support.CamelContextHelper;
import org.jspecify.annotations.Nullable;

/** The named accounts, each looked up once: beans of the registry first, then the resolver. Thread-safe. */
final class Accounts {

    private final CamelContext context;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    Accounts(CamelContext context) {
        this.context = context;
    }

    /**
     * The account of this name.
     *
     * @param defaultBaseUrl what an account without a base URL inherits
     */
    Caller find(String name, String defaultBaseUrl) {
        Caller known = callers.get(name);
        // Outside of computeIfAbsent: a resolver may ask a database, and would hold up other names meanwhile.
        return known != null ? known : keep(name, create(name, resolve(name), defaultBaseUrl));
    }

    void evict(String name) {
        callers.remove(name);
    }

    /** The component's own credentials, or those of an endpoint's options. */
    static Caller of(WeworkConfiguration configuration) {
        return create(
                "",
                configuration.getCorpId(),
                configuration,
                BaseUrl.check(configuration.getBaseUrl()),
                configuration.getAgentId());
    }

    private Caller keep(String name, Caller created) {
        Caller earlier = callers.putIfAbsent(name, created);
        return earlier == null ? created : earlier;
    }

    /**
     * The account itself, with the secrets of its callback.
     *
     * @throws WeworkCredentialException when there is none of this name
     */
    WeworkAccount resolve(String name) {
        WeworkAccount bean = CamelContextHelper.lookup(context, name, WeworkAccount.class);
        if (bean != null) {
            return bean;
        }
        WeworkAccountResolver resolver = CamelContextHelper.findSingleByType(context, WeworkAccountResolver.class);
        WeworkAccount resolved = resolver == null ? null : resolver.resolve(name);
        if (resolved == null) {
            throw new WeworkCredentialException(Failure.of(
                    "account " + name,
                    "there is no such account",
                    new Remedy(
                            "Bind a WeworkAccount under this name (camel.beans.NAME = #class:"
                                    + WeworkAccount.class.getName() + "), or let a WeworkAccountResolver find it.",
                            "请在注册表中以该名称绑定 WeworkAccount，或提供 WeworkAccountResolver。")));
        }
        return resolved;
    }

    private static Caller create(String name, WeworkAccount account, String defaultBaseUrl) {
        String given = account.getBaseUrl();
        String baseUrl = BaseUrl.check(given == null || given.isBlank() ? defaultBaseUrl : given);
        return create(name, account.getCorpId(), account, baseUrl, account.getAgentId());
    }

    private static Caller create(
            String name, @Nullable String corpId, WeworkSecrets secrets, String baseUrl, @Nullable Integer agentId) {
        Identity identity = new Identity(
                corpId,
                secrets.getSuiteId(),
                secrets.getProviderCorpId(),
                ConfiguredSecrets.isByPermanentCode(secrets));
        return new Caller(new Credentials(name, baseUrl, identity, ConfiguredSecrets.of(secrets)), agentId);
    }
}
