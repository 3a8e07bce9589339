// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** A camel-main application that has one route of one template, set up by properties alone as the pages show it. */
public final class Application implements AutoCloseable {

    public static final String ROUTE = "tested";

    private final Main main = new Main();

    public Application(String template, Wecom wecom) {
        property("camel.main.routes-include-pattern", "classpath:camel/wework/*.yaml");
        property("camel.main.shutdown-timeout", "10");
        property("camel.route-template[" + ROUTE + "].template-id", template);
        wecom.properties().forEach(this::property);
    }

    public Application with(String parameter, Object value) {
        property("camel.route-template[" + ROUTE + "]." + parameter, String.valueOf(value));
        return this;
    }

    /** Adds a further route of a template. */
    public Application also(String route, String template, Map<String, Object> parameters) {
        property("camel.route-template[" + route + "].template-id", template);
        parameters.forEach(
                (name, value) -> property("camel.route-template[" + route + "]." + name, String.valueOf(value)));
        return this;
    }

    /** Sets an option of the component. */
    Application component(String option, Object value) {
        property("camel.component.wework." + option, String.valueOf(value));
        return this;
    }

    public Application bind(String name, Object bean) {
        main.bind(name, bean);
        return this;
    }

    public Application add(RouteBuilder routes) {
        main.configure().addRoutesBuilder(routes);
        return this;
    }

    public Application start() {
        main.start();
        return this;
    }

    public CamelContext context() {
        return main.getCamelContext();
    }

    private void property(String name, String value) {
        main.addInitialProperty(name, value);
    }

    @Override
    public void close() {
        main.stop();
    }
}
