// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.account.AccountData;
import io.github.camelwework.client.Identity;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.http.BaseUrl;
import io.github.camelwework.options.OptionTable;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.CamelContextHelper;
import org.jspecify.annotations.Nullable;

/** Where accounts come from: beans of the registry first, then the resolver; and an endpoint's own options. */
record AccountSource(CamelContext context) {

    private static final PropertyConfigurerGetter VALUES = new WeworkAccountConfigurer();

    /**
     * The data of the account as it is now.
     *
     * @throws WeworkCredentialException when there is none of this name, or one of its options is wrong
     */
    AccountData load(String name) {
        WeworkAccount account = resolve(name);
        try {
            return data(name, account);
        } catch (IllegalArgumentException e) {
            throw new WeworkCredentialException(Failure.of(
                    "account " + name,
                    String.valueOf(e.getMessage()),
                    new Remedy("Correct the option of the account; nothing was sent.", "请更正该账号的选项；请求未发送。")));
        }
    }

    /** The data of an endpoint's options, those that it inherits from the component included. */
    AccountData own(WeworkConfiguration options) {
        return new AccountData(
                "",
                identity(options.getCorpId(), options),
                ConfiguredSecrets.of(options, this::placeholders),
                BaseUrl.check(options.getBaseUrl()),
                options.getAgentId());
    }

    /**
     * The account itself as it is now, with the secrets of its callback.
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
                    "no such account exists",
                    new Remedy(
                            "Bind a WeworkAccount under this name (camel.beans.NAME = #class:"
                                    + WeworkAccount.class.getName() + "), or let a WeworkAccountResolver find it.",
                            "请在注册表中以该名称绑定 WeworkAccount，或提供 WeworkAccountResolver。")));
        }
        return resolved;
    }

    /** Checks an account that is a bean; a resolver is not asked before a call needs it. */
    void checkBean(String name) {
        if (CamelContextHelper.lookup(context, name, WeworkAccount.class) != null) {
            var unused = load(name);
        }
    }

    private AccountData data(String name, WeworkAccount account) {
        OptionTable.instance().checkValues(option -> VALUES.getOptionValue(account, option, false));
        String given = account.getBaseUrl();
        return new AccountData(
                name,
                identity(account.getCorpId(), account),
                ConfiguredSecrets.of(account, this::placeholders),
                given == null || given.isBlank() ? null : BaseUrl.check(given),
                account.getAgentId());
    }

    /** A text with its property placeholders replaced: it may name the entry of a vault. */
    private String placeholders(String text) {
        return text.contains("{{") ? context.resolvePropertyPlaceholders(text) : text;
    }

    private static Identity identity(@Nullable String corpId, WeworkSecrets secrets) {
        return new Identity(
                corpId,
                secrets.getSuiteId(),
                secrets.getProviderCorpId(),
                ConfiguredSecrets.isByPermanentCode(secrets));
    }
}
