// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on getting started says how a value keeps its plus signs; what it shows is run here. */
class RawOptionsTest {

    private static final Path PAGE = Path.of("..", "..", "component", "docs", "getting-started.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)\\n```", Pattern.DOTALL);

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "xml"})
    void the_page_shows_how_a_value_stays_as_it_is(String language) throws Exception {
        start();
        PluginHelper.getRoutesLoader(context)
                .loadRoutes(ResourceHelper.fromString("route." + language, blocks().get(language)));
        assertArrivesAsItIs();
    }

    @Test
    void the_page_shows_it_in_java_too() throws Exception {
        start();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                // As on the page.
                from("direct:report")
                        .to("wework:message/send?toUser=zhangsan&msgType=textcard&title=RAW(R+D, 50%)"
                                + "&url=RAW(https://example.com/report?team=r%2Bd&year=2026)");
            }
        });
        String here =
                Files.readString(Path.of("src/test/java/io/github/camelwework/routes/issues/RawOptionsTest.java"));
        assertThat(here.replaceAll("\\s+", "")).contains(blocks().get("java").replaceAll("\\s+", ""));
        assertArrivesAsItIs();
    }

    private void assertArrivesAsItIs() {
        context.createProducerTemplate().sendBody("direct:report", "see there");
        assertThat(simulator.corp().messages().messages("zhangsan"))
                .singleElement()
                .satisfies(message -> assertThat(String.valueOf(message.content()))
                        .contains("R+D, 50%")
                        .contains("https://example.com/report?team=r%2Bd&year=2026"));
    }

    private void start() {
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setCorpId(simulator.corp().corpId());
        component.getConfiguration().setAgentId(1000002);
        component.getConfiguration().setSecret(simulator.corp().app(1000002).secret());
        context.addComponent("wework", component);
        context.start();
    }

    private static Map<String, String> blocks() throws IOException {
        String page = Files.readString(PAGE);
        String section = page.substring(page.indexOf("<!-- raw: START -->"), page.indexOf("<!-- raw: END -->"));
        return BLOCK.matcher(section)
                .results()
                .collect(Collectors.toMap((MatchResult block) -> block.group(1), block -> block.group(2)));
    }
}
