// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.spi.RestConfiguration;
import org.apache.camel.spi.RestConsumerFactory;
import org.apache.camel.support.CamelContextHelper;
import org.jspecify.annotations.Nullable;

/** The HTTP server of the runtime, through Camel's factory for REST consumers. */
record HttpFactory(CamelContext context, String name, RestConsumerFactory factory) {

    private static final String PLATFORM = "platform-http";

    /**
     * What servers are told that know these options. No cache: it would swallow a whole body before we can say that it is
     * too large. OPTIONS is no exception to the methods that are not allowed.
     */
    private static final Set<String> SWITCHED_ON = Set.of("disableStreamCache", "optionsEnabled");

    /**
     * The named one; else that of the REST configuration, platform-http, or the only one of the registry.
     *
     * @throws IllegalArgumentException when there is none
     */
    static HttpFactory find(CamelContext context, @Nullable String named) {
        String rest = context.getRestConfiguration().getComponent();
        String wanted = named == null || named.isBlank() ? rest : named;
        RestConsumerFactory factory = wanted == null ? platformOrOnly(context) : component(context, wanted);
        if (factory == null) {
            throw new IllegalArgumentException(
                    ("There is no HTTP server for callbacks (%s): put camel-platform-http-main, or the starter of"
                                    + " your runtime, on the classpath and switch its server on (camel.server.enabled=true), or name"
                                    + " another component, such as jetty or servlet, as httpComponent.")
                            .formatted(wanted == null ? PLATFORM : wanted));
        }
        return new HttpFactory(context, wanted == null ? PLATFORM : wanted, factory);
    }

    Consumer consumer(String verb, String path, Processor processor) throws Exception {
        RestConfiguration configuration = CamelContextHelper.getRestConfiguration(context, name);
        return factory.createConsumer(context, processor, verb, path, null, null, null, configuration, options());
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new HashMap<>();
        EndpointUriFactory known = context.getCamelContextExtension().getEndpointUriFactory(name);
        if (known != null) {
            SWITCHED_ON.stream().filter(known.propertyNames()::contains).forEach(option -> options.put(option, true));
        }
        return options;
    }

    private static @Nullable RestConsumerFactory platformOrOnly(CamelContext context) {
        RestConsumerFactory platform = component(context, PLATFORM);
        return platform == null ? CamelContextHelper.findSingleByType(context, RestConsumerFactory.class) : platform;
    }

    private static @Nullable RestConsumerFactory component(CamelContext context, String name) {
        RestConsumerFactory bean = CamelContextHelper.lookup(context, name, RestConsumerFactory.class);
        if (bean != null) {
            return bean;
        }
        // Made when it is not there yet: nobody else may have asked for it.
        return context.getComponent(name, true) instanceof RestConsumerFactory factory ? factory : null;
    }
}
