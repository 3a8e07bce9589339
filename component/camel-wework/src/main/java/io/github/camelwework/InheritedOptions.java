// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that an endpoint has from its component. When they are changed there, the endpoint takes them over; what
 * its URI says, or a program has set at it, stays. Not thread-safe.
 */
final class InheritedOptions {

    private static final WeworkConfigurationConfigurer OPTIONS = new WeworkConfigurationConfigurer();
    /** The same as Camel sees it, who sets options to null too. */
    private static final PropertyConfigurer SETTERS = OPTIONS;

    private static final List<String> CREDENTIALS = Stream.concat(
                    Stream.of("corpId", "agentId"),
                    Arrays.stream(WeworkSecrets.class.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(UriParam.class))
                            .map(field -> field.getName()))
            .toList();

    private static final Set<String> SECRETS = CREDENTIALS.stream()
            .filter(option -> !List.of(
                            "corpId", "agentId", "token", "encodingAesSecretKey", "suiteId", "providerCorpId")
                    .contains(option))
            .collect(Collectors.toUnmodifiableSet());

    private final CamelContext context;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /**
     * What an endpoint has from the component now.
     *
     * @param given the options of the endpoint's URI: an account among them inherits nothing
     */
    InheritedOptions(CamelContext context, WeworkConfiguration component, Set<String> given) {
        this.context = context;
        if (!given.contains("account")) {
            CREDENTIALS.stream()
                    .filter(option -> !given.contains(option))
                    .forEach(option -> values.put(option, get(component, option)));
        }
    }

    /** All options that say as whom to call. */
    static List<String> credentials() {
        return CREDENTIALS;
    }

    /** Those that an endpoint cannot have beside an account: the secrets. */
    static Set<String> secrets() {
        return SECRETS;
    }

    /** Takes over what was changed at the component since. */
    void renew(WeworkConfiguration endpoint, WeworkConfiguration component) {
        values.replaceAll((option, before) -> {
            Object present = get(component, option);
            if (!Objects.equals(before, present) && Objects.equals(before, get(endpoint, option))) {
                SETTERS.configure(context, endpoint, option, present, false);
            }
            return present;
        });
    }

    private static @Nullable Object get(WeworkConfiguration configuration, String option) {
        return OPTIONS.getOptionValue(configuration, option, false);
    }
}
