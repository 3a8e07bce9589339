// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import io.github.camelwework.simulator.SimulatedCorp;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.main.Main;

/** A camel-main application made of the pages' own files, and the simulator that it talks to. */
final class ReadmeApplication implements AutoCloseable {

    static final int ALERTS = 1000002;
    static final int REPORTS = 1000003;

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();
    private final Main main = new Main();

    WeworkSimulator simulator() {
        return simulator;
    }

    SimulatedCorp corp() {
        return simulator.corp();
    }

    String secret(int agentId) {
        return corp().app(agentId).secret();
    }

    /** The component as the app "Alerts". */
    ReadmeApplication component() {
        return property("camel.component.wework.base-url", simulator.baseUrl())
                .property("camel.component.wework.corp-id", corp().corpId())
                .property("camel.component.wework.agent-id", String.valueOf(ALERTS))
                .property("camel.component.wework.secret", secret(ALERTS));
    }

    /** All of a file; the environment of a running test cannot be set, so properties of the same names stand in for it. */
    ReadmeApplication properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ReadmeApplication.class.getResourceAsStream("/readme/" + file)) {
            properties.load(stream);
        }
        properties.forEach((name, value) ->
                property(String.valueOf(name), String.valueOf(value).replace("{{env:", "{{")));
        return this;
    }

    ReadmeApplication property(String name, String value) {
        main.addInitialProperty(name, value);
        return this;
    }

    ReadmeApplication routes(String file) {
        main.configure().withRoutesIncludePattern("classpath:readme/" + file);
        return this;
    }

    ReadmeApplication routes(RouteBuilder routes) {
        main.configure().addRoutesBuilder(routes);
        return this;
    }

    ReadmeApplication bind(String name, Object bean) {
        main.bind(name, bean);
        return this;
    }

    /** Lets the folders that routes name lie in this one. */
    ReadmeApplication foldersIn(Path parent) {
        return bind("file", new FileComponent() {
            @Override
            protected GenericFileEndpoint<File> buildFileEndpoint(
                    String uri, String remaining, Map<String, Object> parameters) throws Exception {
                return super.buildFileEndpoint(uri, parent.resolve(remaining).toString(), parameters);
            }
        });
    }

    ReadmeApplication start() throws Exception {
        main.start();
        return this;
    }

    CamelContext context() {
        return main.getCamelContext();
    }

    /** What has become of a body that was sent to {@code direct:name}, its failure included. */
    Exchange send(String name, Object body, Map<String, Object> headers) {
        return context().createProducerTemplate().send("direct:" + name, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }

    @Override
    public void close() {
        main.stop();
        simulator.close();
    }
}
