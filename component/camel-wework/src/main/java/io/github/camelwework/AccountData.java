// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.client.Identity;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.secret.Secret;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.jspecify.annotations.Nullable;

/**
 * All that matters of an account at the moment when it was looked up. Equal data means that nothing was changed since.
 *
 * @param name empty for the component's own or an endpoint's
 * @param baseUrl null when the account inherits it
 */
record AccountData(
        String name,
        Identity identity,
        Map<Credential, Secret> secrets,
        @Nullable String baseUrl,
        @Nullable Integer agentId) {

    private static final PropertyConfigurerGetter VALUES = new WeworkAccountConfigurer();

    /**
     * The data of a registry's bean, or of what a resolver found.
     *
     * @param placeholders replaces property placeholders, so that a changed one is seen at the next look-up
     * @throws IllegalArgumentException saying what is wrong with an option
     */
    static AccountData of(String name, WeworkAccount account, UnaryOperator<String> placeholders) {
        OptionTable.instance().checkValues(option -> VALUES.getOptionValue(account, option, false));
        String given = account.getBaseUrl();
        return new AccountData(
                name,
                identity(account.getCorpId(), account),
                ConfiguredSecrets.of(account, placeholders),
                given == null || given.isBlank() ? null : BaseUrl.check(given),
                account.getAgentId());
    }

    /** The data of an endpoint's options, those that it inherits from the component included. */
    static AccountData of(WeworkConfiguration options, UnaryOperator<String> placeholders) {
        return new AccountData(
                "",
                identity(options.getCorpId(), options),
                ConfiguredSecrets.of(options, placeholders),
                BaseUrl.check(options.getBaseUrl()),
                options.getAgentId());
    }

    private static Identity identity(@Nullable String corpId, WeworkSecrets secrets) {
        return new Identity(
                corpId,
                secrets.getSuiteId(),
                secrets.getProviderCorpId(),
                ConfiguredSecrets.isByPermanentCode(secrets));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AccountData[" + name + ", " + identity.corpId() + ", " + agentId + "]";
    }
}
