// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.account;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.client.Identity;
import io.github.camelwework.secret.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of an account at the time of its lookup. Equal data means that nothing was changed since.
 *
 * @param name empty for the component's own or an endpoint's
 * @param baseUrl null when the account inherits it
 */
public record AccountData(
        String name,
        Identity identity,
        Map<Credential, Secret> secrets,
        @Nullable String baseUrl,
        @Nullable Integer agentId) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AccountData[" + name + ", " + identity.corpId() + ", " + agentId + "]";
    }
}
