// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.routes.issues.TemplateFiles.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code include=.+[.]txt} took nothing: Camel decodes what becomes part of a URI, and did so with each parameter. */
class ParametersMeanWhatTheySayTest {

    /** Those that are whole URIs, a scheme, or no part of a URI but numbers elsewhere. */
    private static final Set<String> OTHERS = Set.of(
            "component",
            "jms",
            "reportUri",
            "sourceUri",
            "retries",
            "retryDelay",
            "redeliveryDelay",
            "timeout",
            "maxRemovals",
            "maxRemovalPercent");

    private static final String TRICKY = ".+[.]txt|ab+c%20x%2B50%&y=z #1 (甲)\\d{2};'q' \"d\",*~";
    private static final String IN_PATH = "a+b%20c%2B (甲)&=d\\e;'q',*~";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{(?:wework-(?:option|path|pattern):)?\\??(\\w+)}}");

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<Seen> seen = new ArrayList<>();

    /** An endpoint as its component gets it. */
    private record Seen(String scheme, String path, Map<String, String> parameters) {}

    static Stream<String> templates() {
        return TemplateFiles.templates().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_parameter_arrives_as_it_was_given(String id) throws Exception {
        Map<?, ?> template = TemplateFiles.templates().get(id);
        List<Written> endpoints = TemplateFiles.endpoints(template);
        Map<String, Object> values = new HashMap<>();
        for (Object parameter : (List<?>) template.get("parameters")) {
            String name = String.valueOf(((Map<?, ?>) parameter).get("name"));
            boolean inPath =
                    endpoints.stream().anyMatch(endpoint -> endpoint.uri().contains(":" + name + "}}"))
                            || name.equals("directory");
            if (!OTHERS.contains(name)) {
                values.put(name, (inPath ? IN_PATH : TRICKY) + name);
            } else if (((Map<?, ?>) parameter).get("defaultValue") != null) {
                values.put(name, ((Map<?, ?>) parameter).get("defaultValue"));
            }
        }
        values.putIfAbsent("sourceUri", "direct:source");

        start(id, values);

        assertThat(endpoints).isNotEmpty();
        values.put("component", "jms");
        values.put("jms", "jms");
        for (Written endpoint : endpoints) {
            assertThat(seen)
                    .as("%s of %s", endpoint, id)
                    .anySatisfy(arrived -> assertArrived(arrived, endpoint, values));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_optional_parameter_may_be_absent(String id) throws Exception {
        Map<?, ?> template = TemplateFiles.templates().get(id);
        Map<String, Object> values = new HashMap<>();
        for (Object parameter : (List<?>) template.get("parameters")) {
            Map<?, ?> map = (Map<?, ?>) parameter;
            if (!Boolean.FALSE.equals(map.get("required"))) {
                values.put(
                        String.valueOf(map.get("name")), map.get("name").equals("sourceUri") ? "direct:source" : "a+b");
            }
        }

        start(id, values);

        assertThat(seen).allSatisfy(arrived -> assertThat(arrived.parameters().values())
                .noneMatch(value -> value.contains("{{") || value.contains("RAW(")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_parameter_stands_bare_in_a_uri(String id) {
        for (Written endpoint :
                TemplateFiles.endpoints(TemplateFiles.templates().get(id))) {
            assertThat(endpoint.uri()
                            .replace("{{component}}", "")
                            .replace("{{jms}}", "")
                            .replaceAll("\\{\\{wework-path:\\w+}}", ""))
                    .as("use {{wework-path:NAME}} within a path")
                    .doesNotContain("{{");
            assertThat(endpoint.parameters().values())
                    .as("use {{wework-option:NAME}}")
                    .allMatch(value -> !value.contains("{{")
                            || value.matches("\\{\\{wework-(option:\\??|path:|pattern:)\\w+}}")
                            || value.matches("RAW\\(#\\{\\{\\w+}}\\)"));
        }
    }

    @Test
    void no_variable_of_the_environment_takes_the_place_of_a_parameter() throws Exception {
        System.setProperty("columns", "80");
        try {
            start(
                    "wework-quartz-to-directory",
                    Map.of("name", "n", "cron", "0 0 4 ? * *", "sourceUri", "direct:source"));
        } finally {
            System.clearProperty("columns");
        }
        assertThat(seen).allSatisfy(arrived -> assertThat(arrived.parameters()).doesNotContainKey("columns"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a)&b", "(a)&(b)", "(a)%20", "{a}%20&b", "{a}&b", "(a|b){2}", "RAW(a)%2B", "{a", "a}", "50%"})
    void brackets_in_a_value_do_not_end_it(String value) throws Exception {
        Map<String, Object> values = Map.of("queue", "q", "toUser", value);
        start("wework-jms-to-message", values);
        assertThat(seen).anySatisfy(arrived -> assertThat(arrived.parameters()).containsEntry("toUser", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a){2}%20", "(a)&{b}"})
    void a_value_that_no_uri_can_hold_is_refused_by_its_name(String value) {
        assertThatThrownBy(() -> start("wework-jms-to-message", Map.of("queue", "q", "toUser", value)))
                .rootCause()
                .hasMessageContaining("toUser");
    }

    @Test
    void a_name_that_no_path_can_hold_is_refused() {
        assertThatThrownBy(() -> start("wework-jms-to-message", Map.of("queue", "a?b")))
                .rootCause()
                .hasMessageContaining("queue")
                .hasMessageContaining("question mark");
    }

    private void start(String id, Map<String, Object> values) throws Exception {
        context.setAutowiredEnabled(false);
        for (String scheme : List.of("jms", "wework", "file", "quartz", "sql", "direct")) {
            context.addComponent(scheme, new Recorder(scheme));
        }
        context.setAutoStartup(false);
        for (var file : TemplateFiles.files()) {
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(
                            ResourceHelper.resolveResource(context, "classpath:camel/wework/" + file.getFileName()));
        }
        context.addRouteFromTemplate("tested", id, values);
        context.start();
        context.stop();
    }

    private static void assertArrived(Seen arrived, Written written, Map<String, Object> values) {
        String[] uri = filled(written.uri(), values).split(":", 2);
        assertThat(arrived.scheme()).isEqualTo(uri[0]);
        if (uri.length == 2) {
            assertThat(arrived.path()).isEqualTo(uri[1]);
        }
        written.parameters().forEach((name, value) -> {
            if (!value.contains("{{")) {
                return;
            }
            String given = (value.contains("pattern") ? "(?s)" : "")
                    + filled(value.replaceFirst("^RAW\\((.*)\\)$", "$1"), values);
            if (name.equals("directoryName")) {
                assertThat(arrived.path()).isEqualTo(given);
            } else {
                // A pattern may be written in another way.
                assertThat(arrived.parameters().getOrDefault(name, "").replace("\\x25", "%"))
                        .isEqualTo(given);
            }
        });
    }

    private static String filled(String text, Map<String, Object> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(values.get(found.group(1)))));
    }

    /** A component that only notes what it was asked for. */
    private final class Recorder extends DefaultComponent {

        private final String scheme;

        Recorder(String scheme) {
            this.scheme = scheme;
        }

        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
            Map<String, String> copy = new TreeMap<>();
            parameters.forEach((name, value) -> copy.put(name, String.valueOf(value)));
            seen.add(new Seen(scheme, remaining, copy));
            parameters.clear();
            return new DefaultEndpoint(uri, this) {
                @Override
                public Producer createProducer() {
                    return new DefaultProducer(this) {
                        @Override
                        public void process(Exchange exchange) {
                            throw new UnsupportedOperationException("nothing is sent");
                        }
                    };
                }

                @Override
                public Consumer createConsumer(Processor processor) {
                    return new DefaultConsumer(this, processor);
                }
            };
        }
    }
}
