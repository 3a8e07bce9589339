// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.options.OptionRule;
import io.github.camelwework.options.OptionTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number, time or size that can never be right stops the start, and names the option and its range. */
class WrongValuesAreRefusedAtStartTest {

    private static final List<String> WRONG = List.of("-2", "abc", "", "1.5", "12x", "99999999999999999999999");

    /** An endpoint that has a use for the option, by what the table says of its uses. */
    private static final Map<String, String> ENDPOINTS = Map.of(
            "parameter", "wework:message/send",
            "call", "wework:user/get",
            "sync", "wework:contact/sync",
            "changes", "wework:contact/changes",
            "callback", "wework:callback");

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void every_option_of_the_schema_stands_in_the_table_and_every_number_has_a_range() {
        Set<String> known = new TreeSet<>();
        OptionTable.instance().all().forEach(rule -> known.add(rule.name()));
        assertThat(known).isEqualTo(new TreeSet<>(schema().keySet()));
        assertThat(schema().entrySet().stream()
                        .filter(option ->
                                Set.of("integer", "duration", "number").contains(type(option.getValue())))
                        .map(Map.Entry::getKey)
                        .filter(name -> !rule(name).isChecked()))
                .as("numbers without a range in options.txt")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongInUris")
    void in_a_uri(String option, String value) {
        String uri = endpoint(rule(option)) + "?" + option + "=" + value;
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasStackTraceContaining(option)
                .satisfies(failure -> assertThat(failure.getCause() == null ? failure : root(failure))
                        .message()
                        .containsPattern("from .+ to "));
    }

    @ParameterizedTest
    @MethodSource("wrongAtComponents")
    void as_a_property_of_the_component(String option, String value) {
        WeworkComponent component = context.getComponent("wework", WeworkComponent.class);
        assertThatThrownBy(() ->
                        component.getComponentPropertyConfigurer().configure(context, component, option, value, true))
                .hasMessageContaining(option)
                .message()
                .containsPattern("from .+ to ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response-timeout=-5",
                "connections-per-route=0",
                "agent-id=abc",
                "max-removals=abc",
                "max-removal-percent=ten",
                "max-rate-limit-wait=soon",
                "max-body-size=lots",
                "proxy-port=70000",
                "path=callback",
                "card-type=text_notise",
                "configuration.agent-id=0"
            })
    void as_a_property_of_camel_main(String property) {
        Main main = new Main();
        main.addInitialProperty(
                "camel.component.wework." + key(property), property.substring(property.indexOf('=') + 1));
        main.configure().addRoutesBuilder(route("direct:start", "wework:message/send?toUser=zhangsan"));
        assertThatThrownBy(() -> {
                    try {
                        main.start();
                    } finally {
                        main.stop();
                    }
                })
                .hasStackTraceContaining(camelCase(key(property)));
    }

    @ParameterizedTest
    @CsvSource({"connectTimeout", "connectionsPerRoute", "maxTotalConnections"})
    void set_by_a_program_at_the_component(String option) {
        WeworkComponent component = new WeworkComponent(context);
        switch (option) {
            case "connectTimeout" -> component.setConnectTimeout(-1);
            case "connectionsPerRoute" -> component.setConnectionsPerRoute(0);
            default -> component.setMaxTotalConnections(0);
        }
        assertThatThrownBy(component::start)
                .hasStackTraceContaining(option + "=")
                .hasStackTraceContaining("must be from");
    }

    @Test
    void set_by_a_program_at_the_configuration() {
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setAgentId(0);
        assertThatThrownBy(component::start).hasStackTraceContaining("agentId=0 must be from 1 to 2147483647");
    }

    @Test
    void at_an_account_that_is_a_bean() {
        WeworkAccount account = new WeworkAccount();
        account.setAgentId(0);
        context.getRegistry().bind("reports", account);
        assertThatThrownBy(() -> context.addRoutes(route("direct:start", "wework:agent/get?account=reports")))
                .hasStackTraceContaining("account reports: agentId=0 must be from 1 to 2147483647");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:user/get?responseTimeout=1m30s",
                "wework:user/get?responseTimeout=500",
                "wework:user/get?responseTimeout=PT30S",
                "wework:user/get?maxRateLimitWait=0",
                "wework:message/send?agentId=1000002",
                "wework:contact/sync?deleteAfter=30d&maxRemovals=0",
                "wework:contact/changes?delay=10m&initialDelay=1d&repeatCount=3",
                "wework:callback?maxBodySize=2M&window=0"
            })
    void right_values_are_taken(String uri) {
        assertThatCode(() -> context.getEndpoint(uri)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wework:message/send?toUser=a&toUser=b | the option toUser twice",
                "wework:message/send?toUser=a&touser=b | the option toUser twice",
                "wework:message/send?toUser=a&to-user=b | the option toUser twice",
                "wework:user/get?param.fetch_child=1&param.fetch_child=2 | the option param.fetch_child twice",
                "wework:user/get?userId=a&param.userid=b | has userid twice, as the options",
                "wework:user/get?account=a&secret=b | has an account, which brings its own secret",
                "wework:callback?toUser=x&param.x=1 | wework:callback does not use the option",
                "wework:callback?param.x=1 | wework:callback does not use the option x",
                "wework:callback?delay=5s | wework:callback does not use the option delay",
                "wework:contact/snapshot?mode=APPLY | wework:contact/snapshot does not use the option mode",
                "wework:contact/sync?toUser=x | wework:contact/sync does not use the option toUser",
                "wework:contact/changes?maxRemovals=5 | wework:contact/changes does not use the option maxRemovals",
                "wework:message/send?mode=APPLY | wework:message/send does not use the option mode",
                "wework:message/send?path=/x | wework:message/send does not use the option path",
                "wework:message/send?token=x | wework:message/send does not use the option token",
                "wework:message/send?initialDelay=5s | wework:message/send does not use the option initialDelay",
                "wework:user/get?onOverflow=split | wework:user/get does not use the option onOverflow",
                "wework:token?param.x=1 | wework:token does not use the option x",
                "wework:oauth/authorize?param.state=x | wework:oauth/authorize does not use the option state"
            })
    void what_can_never_be_right_in_a_uri(String uri, String why) {
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasStackTraceContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wework:contact/changes", "wework:callback"})
    void what_only_receives_cannot_stand_in_to(String uri) {
        assertThatThrownBy(() -> context.addRoutes(route("direct:start", uri)))
                .hasStackTraceContaining("only receives, so it cannot stand in to(): use it in from()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:contact/sync",
                "wework:contact/snapshot",
                "wework:token",
                "wework:oauth/authorize",
                "wework:jsapi/signature",
                "wework:message/send"
            })
    void what_only_sends_cannot_stand_in_from(String uri) {
        assertThatThrownBy(() -> context.addRoutes(route(uri, "log:x")))
                .hasStackTraceContaining("only sends, so it cannot stand in from()");
    }

    @Test
    void an_agent_id_that_the_operation_does_not_know() {
        assertThatThrownBy(() -> context.addRoutes(route("direct:start", "wework:user/get?agentId=5")))
                .hasStackTraceContaining("user/get does not use the option agentId");
    }

    private static RouteBuilder route(String from, String to) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(from).to(to);
            }
        };
    }

    static Stream<Arguments> wrongInUris() {
        return OptionTable.instance().all().stream()
                .filter(rule -> numeric(rule.name()) && !rule.uses().contains("component"))
                .flatMap(rule -> WRONG.stream().map(value -> Arguments.of(rule.name(), value)));
    }

    static Stream<Arguments> wrongAtComponents() {
        return OptionTable.instance().all().stream()
                .filter(rule ->
                        numeric(rule.name()) && part("componentProperties").containsKey(rule.name()))
                .flatMap(rule -> WRONG.stream().map(value -> Arguments.of(rule.name(), value)));
    }

    private static boolean numeric(String option) {
        JsonNode described = schema().get(option);
        return Set.of("integer", "duration", "number").contains(type(described)) || option.equals("maxBodySize");
    }

    private static String type(JsonNode option) {
        // An enumeration of numbers is an enum to Camel.
        String java = option.path("javaType").asText();
        return Set.of("int", "java.lang.Integer", "long", "java.lang.Long").contains(java)
                ? "integer"
                : option.path("type").asText();
    }

    private static String endpoint(OptionRule rule) {
        return rule.uses().stream()
                .filter(ENDPOINTS::containsKey)
                .map(ENDPOINTS::get)
                .findFirst()
                .orElseThrow();
    }

    private static OptionRule rule(String name) {
        OptionRule rule = OptionTable.instance().find(name);
        assertThat(rule).as(name).isNotNull();
        return rule;
    }

    private static Map<String, JsonNode> schema() {
        Map<String, JsonNode> all = new LinkedHashMap<>(part("properties"));
        all.putAll(part("componentProperties"));
        return all;
    }

    private static Map<String, JsonNode> part(String name) {
        try {
            JsonNode schema = new ObjectMapper()
                    .readTree(WrongValuesAreRefusedAtStartTest.class.getResource(
                            "/META-INF/io/github/camelwework/wework.json"));
            Map<String, JsonNode> options = new LinkedHashMap<>();
            schema.get(name).properties().forEach(field -> options.put(field.getKey(), field.getValue()));
            return options;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String key(String property) {
        return property.substring(0, property.indexOf('='));
    }

    private static String camelCase(String dashed) {
        String name = dashed.substring(dashed.lastIndexOf('.') + 1);
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-') {
                up = true;
            } else {
                camel.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return camel.toString();
    }
}
