// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.WeworkAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show is what these tests run; {@code -Dreadme.update=true} writes the files into it. */
class ReadmeTest {

    private final ReadmeApplication application = new ReadmeApplication();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, 6",
        "README.zh-CN.md, 6",
        "component/camel-wework/src/main/docs/wework-component.adoc, 1",
        "component/docs/getting-started.md, 2",
        "component/docs/sending.md, 12",
        "component/docs/receiving.md, 6",
        "component/docs/reading.md, 2",
        "component/docs/suites.md, 1",
        "routes/camel-wework-routes/README.md, 1",
    })
    void each_snippet_is_the_file_that_it_names(String page, long snippets) throws IOException {
        String current = Readme.withSnippets(page);
        if (Boolean.getBoolean("readme.update")) {
            Readme.write(page, current);
        }
        assertThat(Readme.text(page))
                .as(page + "; run with -Dreadme.update=true")
                .isEqualTo(current);
        assertThat(Readme.snippets(page)).isGreaterThanOrEqualTo(snippets);
    }

    @Test
    void every_block_of_code_is_a_file() throws IOException {
        assertThat(Readme.pages()).hasSizeGreaterThan(12).allSatisfy((page, text) -> assertThat(
                        Readme.otherBlocks(text))
                .as("blocks of code on %s that name no file", page)
                .isZero());
        assertThat(Readme.otherBlocks("```yaml\n- log: hello\n```\n")).isOne();
    }

    @Test
    void the_shortest_route_in_java_sends_a_file() throws Exception {
        application.routes(new ShortestRoute());
        assertSends();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shortest.camel.yaml", "shortest.camel.xml"})
    void the_shortest_route_in_yaml_and_xml_sends_a_file(String file) throws Exception {
        application.routes(file);
        assertSends();
    }

    @Test
    void the_properties_configure_the_component_and_an_account() throws Exception {
        application
                .property("WEWORK_CORP_ID", application.corp().corpId())
                .property("WEWORK_AGENT_ID", String.valueOf(ReadmeApplication.ALERTS))
                .property("WEWORK_SECRET", application.secret(ReadmeApplication.ALERTS))
                .property("WEWORK_CONTACT_SECRET", application.corp().contactSecret())
                .property("WEWORK_REPORTS_AGENT_ID", String.valueOf(ReadmeApplication.REPORTS))
                .property("WEWORK_REPORTS_SECRET", application.secret(ReadmeApplication.REPORTS))
                .property(
                        "camel.component.wework.base-url",
                        application.simulator().baseUrl())
                .properties("application.properties")
                .start();

        assertThat(application.context().getRegistry().lookupByNameAndType("reports", WeworkAccount.class))
                .isNotNull();
        Object answer = application
                .context()
                .createProducerTemplate()
                .requestBody("wework:agent/get?account=reports", (Object) null);
        assertThat(answer).asString().contains("1000003");
    }

    @Test
    void the_properties_make_routes_of_the_templates() throws Exception {
        application
                .component()
                .properties("templates.properties")
                .property("camel.route-template[drop].directory", folder.toString())
                // Nobody listens there: the routes are made, which is what is asked, and JMS goes on trying to connect.
                .bind("connectionFactory", new ActiveMQConnectionFactory("vm://999"))
                .start();
        assertThat(application.context().getRoutes())
                .extracting(route -> route.getEndpoint().getEndpointUri().replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder("jms", "file", "quartz");
    }

    private void assertSends() throws Exception {
        application.component().foldersIn(folder).start();
        Files.writeString(folder.resolve("alerts").resolve("alert.txt"), "磁盘快满了");
        await().untilAsserted(() -> assertThat(application.corp().messages().messages("zhangsan"))
                .extracting(message -> message.text())
                .containsExactly("磁盘快满了"));
    }
}
