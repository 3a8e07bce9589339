// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.message.MessageType;
import io.github.camelwework.options.EndpointKind;
import io.github.camelwework.options.OptionRule;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.sync.plan.OnMissing;
import java.util.Objects;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.jspecify.annotations.Nullable;

/**
 * What the component's values mean to one endpoint: nothing, where its operation does not know them, or its URI says what
 * contradicts them.
 */
final class ComponentDefaults {

    private static final WeworkConfigurationConfigurer OPTIONS = new WeworkConfigurationConfigurer();
    /** The same as Camel sees it, who sets options to null too. */
    private static final PropertyConfigurer SETTERS = OPTIONS;

    private static final WeworkConfiguration UNSET = new WeworkConfiguration();
    private static final Set<String> ALWAYS = Set.of("operation", "account", "agentId");
    private static final Set<String> OF_MESSAGES = Set.of("msgType", "cardType");

    private final CamelContext context;
    private final WeworkConfiguration endpoint;

    private ComponentDefaults(CamelContext context, WeworkConfiguration endpoint) {
        this.context = context;
        this.endpoint = endpoint;
    }

    /**
     * Leaves in an endpoint's options what means something there.
     *
     * @param endpoint a copy of the component's options, which is changed so
     * @param given the options of the endpoint's URI
     */
    static void keepUseful(CamelContext context, WeworkConfiguration endpoint, EndpointKind kind, Set<String> given) {
        ComponentDefaults defaults = new ComponentDefaults(context, endpoint);
        String path = String.valueOf(endpoint.getOperation());
        Operation known = OperationCatalog.instance().find(path).orElse(null);
        Set<String> abilities = kind.abilities(path);
        for (OptionRule rule : OptionTable.instance().all()) {
            String option = rule.name();
            boolean isKnown = kind == EndpointKind.CALL && known != null && rule.isParameter() && takes(known, option);
            if (!given.contains(option) && !ALWAYS.contains(option) && !isKnown && !rule.isOfUse(abilities)) {
                defaults.unset(option);
            }
        }
        defaults.settleContradictions(given);
    }

    private static boolean takes(Operation operation, String option) {
        return operation.setBy(option).isPresent()
                || (operation.body() == Operation.BodyKind.MESSAGE
                        && (OF_MESSAGES.contains(option)
                                || MessageType.optionNames().contains(option)));
    }

    /** Of two options that exclude each other, the one of the URI counts. */
    private void settleContradictions(Set<String> given) {
        if (given.contains("loginType") && !given.contains("scope")) {
            unset("scope");
        }
        if (given.contains("scope") && !given.contains("loginType")) {
            unset("loginType");
        }
        if (!given.contains("account") && given.stream().anyMatch(InheritedOptions.secrets()::contains)) {
            unset("account");
        }
    }

    /** After the URI's options were set: what a sync waits for to delete means nothing where nobody is disabled. */
    static void settleSync(WeworkConfiguration endpoint, Set<String> given) {
        if (endpoint.getOnMissing() != OnMissing.DISABLE
                && given.contains("onMissing")
                && !given.contains("deleteAfter")) {
            endpoint.setDeleteAfter(0);
        }
    }

    private void unset(String option) {
        Object present = OPTIONS.getOptionValue(endpoint, option, false);
        Object unset = OPTIONS.getOptionValue(UNSET, option, false);
        if (!Objects.equals(present, unset)) {
            SETTERS.configure(context, endpoint, option, text(unset), false);
        }
    }

    /** A time is set as a text. */
    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof Long ? value.toString() : value;
    }
}
