// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * An app of a corp, or a group robot: a plain bean for the registry, so that {@code camel.beans.*} can make it. Routes
 * name it with {@code account=} or the header {@code CamelWeworkAccount}. It never inherits a secret from the component;
 * base URL and response time-out it does when it has none. Set it up before routes use it: the component reads it once.
 */
@Configurer
public class WeworkAccount {

    @Metadata(description = "Where WeCom's API is; the component's when not set")
    private @Nullable String baseUrl;

    @Metadata(description = "The corp's id")
    private @Nullable String corpId;

    @Metadata(description = "The id of the app")
    private @Nullable Integer agentId;

    @Metadata(label = "security", secret = true, description = "The secret of the app")
    private @Nullable String secret;

    @Metadata(label = "security", secret = true, description = "The secret of the contact synchronisation")
    private @Nullable String contactSecret;

    @Metadata(label = "security", secret = true, description = "The key of a group robot")
    private @Nullable String robotAccessKey;

    /** Where WeCom's API is; null for the component's. */
    public @Nullable String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(@Nullable String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The corp's id. */
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

    /** The secret of the app. */
    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    /** The secret of the contact synchronisation (通讯录同步). */
    public @Nullable String getContactSecret() {
        return contactSecret;
    }

    public void setContactSecret(@Nullable String contactSecret) {
        this.contactSecret = contactSecret;
    }

    /** The key of a group robot. */
    public @Nullable String getRobotAccessKey() {
        return robotAccessKey;
    }

    public void setRobotAccessKey(@Nullable String robotAccessKey) {
        this.robotAccessKey = robotAccessKey;
    }

    @Override
    public String toString() {
        return "WeworkAccount[corpId=" + corpId + ", agentId=" + agentId + "]";
    }
}
