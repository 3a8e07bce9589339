// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * An app of a corp, a corp that authorised a third-party suite, or a group robot: a plain bean for the registry, so that {@code camel.beans.*} can make it. Routes
 * name it with {@code account=} or the header {@code CamelWeworkAccount}. It never inherits a secret from the component;
 * base URL and response time-out it does when it has none. The component reads it once, and again after
 * {@link WeworkComponent#evictAccount} or a restart of the route.
 */
@Configurer
public class WeworkAccount extends WeworkSecrets {

    @Metadata(description = "The base URL of WeCom's API; by default that of the component")
    private @Nullable String baseUrl;

    @Metadata(description = "The corpid; for a third-party suite, that of the corp that authorised it")
    private @Nullable String corpId;

    @Metadata(description = "The id of the app")
    private @Nullable Integer agentId;

    /** The base URL of WeCom's API; null for that of the component. */
    public @Nullable String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(@Nullable String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The corpid. */
    public @Nullable String getCorpId() {
        return corpId;
    }

    public void setCorpId(@Nullable String corpId) {
        this.corpId = corpId;
    }

    /** The id of the app. */
    public @Nullable Integer getAgentId() {
        return agentId;
    }

    public void setAgentId(@Nullable Integer agentId) {
        this.agentId = agentId;
    }

    @Override
    public String toString() {
        return "WeworkAccount[corpId=" + corpId + ", agentId=" + agentId + "]";
    }
}
