// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.WeworkAccount;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what these tests run; {@code -Dreadme.update=true} writes the files into it. */
class ReadmeTest {

    private static final String ALERTS = "1000002";

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();
    private final Main main = new Main();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    @Test
    void each_snippet_is_the_file_that_it_names() throws IOException {
        String current = Readme.withSnippets();
        if (Boolean.getBoolean("readme.update")) {
            Readme.write(current);
        }
        assertThat(Readme.text()).as("README.md; run with -Dreadme.update=true").isEqualTo(current);
    }

    @Test
    void the_shortest_route_in_java_sends_a_file() throws Exception {
        main.configure().addRoutesBuilder(new ShortestRoute());
        assertSends();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortest.camel.yaml", "shortest.camel.xml"})
    void the_shortest_route_in_yaml_and_xml_sends_a_file(String file) throws Exception {
        main.configure().withRoutesIncludePattern("classpath:readme/" + file);
        assertSends();
    }

    @Test
    void the_properties_configure_the_component_and_an_account() throws Exception {
        property("WEWORK_CORP_ID", simulator.corp().corpId());
        property("WEWORK_AGENT_ID", ALERTS);
        property("WEWORK_SECRET", secret(1000002));
        property("WEWORK_CONTACT_SECRET", simulator.corp().contactSecret());
        property("WEWORK_REPORTS_AGENT_ID", "1000003");
        property("WEWORK_REPORTS_SECRET", secret(1000003));
        property("camel.component.wework.base-url", simulator.baseUrl());
        // The environment of a running test cannot be set; the same names stand in for it as properties.
        properties("application.properties")
                .forEach((name, value) ->
                        property(String.valueOf(name), String.valueOf(value).replace("{{env:", "{{")));
        main.start();

        assertThat(main.getCamelContext().getRegistry().lookupByNameAndType("reports", WeworkAccount.class))
                .isNotNull();
        Object answer = main.getCamelContext()
                .createProducerTemplate()
                .requestBody("wework:agent/get?account=reports", (Object) null);
        assertThat(answer).asString().contains("1000003");
    }

    @Test
    void the_properties_make_routes_of_the_templates() throws Exception {
        component();
        properties("templates.properties")
                .forEach((name, value) -> property(String.valueOf(name), String.valueOf(value)));
        property("camel.route-template[drop].directory", folder.toString());
        // Nobody listens there: the routes are made, which is what is asked, and JMS goes on trying to connect.
        main.bind("connectionFactory", new ActiveMQConnectionFactory("vm://999"));
        main.start();
        assertThat(main.getCamelContext().getRoutes())
                .extracting(route -> route.getEndpoint().getEndpointUri().replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder("jms", "file", "quartz");
    }

    private void assertSends() throws Exception {
        component();
        main.start();
        CamelContext context = main.getCamelContext();
        AdviceWith.adviceWith(
                context, context.getRoutes().get(0).getRouteId(), advice -> advice.replaceFromWith("file:" + folder));
        Files.writeString(folder.resolve("alert.txt"), "磁盘快满了");
        await().untilAsserted(() -> assertThat(simulator.corp().messages().messages("zhangsan"))
                .extracting(message -> message.text())
                .containsExactly("磁盘快满了"));
    }

    private void component() {
        property("camel.component.wework.base-url", simulator.baseUrl());
        property("camel.component.wework.corp-id", simulator.corp().corpId());
        property("camel.component.wework.agent-id", ALERTS);
        property("camel.component.wework.secret", secret(1000002));
    }

    private String secret(int agentId) {
        return simulator.corp().app(agentId).secret();
    }

    private void property(String name, String value) {
        main.addInitialProperty(name, value);
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ReadmeTest.class.getResourceAsStream("/readme/" + file)) {
            properties.load(stream);
        }
        return properties;
    }
}
