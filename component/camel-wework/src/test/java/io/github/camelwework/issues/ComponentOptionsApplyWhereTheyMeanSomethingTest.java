// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set at the component counts where an operation knows it, and is no fault elsewhere. */
class ComponentOptionsApplyWhereTheyMeanSomethingTest {

    /** Values that are right where the option is known. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("safe", "1"),
            Map.entry("duplicateCheck", "true"),
            Map.entry("msgType", "text"),
            Map.entry("cardType", "text_notice"),
            Map.entry("departmentId", "7"),
            Map.entry("tagId", "7"),
            Map.entry("mediaType", "file"),
            Map.entry("redirectUri", "https://app.example.org/x"),
            Map.entry("state", "abc"),
            Map.entry("scope", "snsapi_base"),
            Map.entry("loginType", "CorpApp"),
            Map.entry("lang", "en"),
            Map.entry("ticketType", "config"),
            Map.entry("pageSize", "7"),
            Map.entry("paging", "all"),
            Map.entry("awaitJob", "true"),
            Map.entry("onOverflow", "split"),
            Map.entry("httpMethod", "GET"),
            Map.entry("mode", "APPLY"),
            Map.entry("deleteAfter", "30d"),
            Map.entry("agentId", "1000002"),
            Map.entry("concurrency", "4"),
            Map.entry("path", "/x"),
            Map.entry("charset", "GBK"),
            Map.entry("columns", "a:userid"));

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @ParameterizedTest
    @MethodSource("options")
    void no_option_of_the_component_keeps_an_operation_from_starting(String option, String value) throws Exception {
        set(option, value);
        wecom.component().setTokenEndpointEnabled(true);
        for (String uri : new String[] {
            "wework:user/get",
            "wework:message/send",
            "wework:webhook/send",
            "wework:appchat/send",
            "wework:media/upload",
            "wework:user/list_id",
            "wework:some/new/path",
            "wework:contact/sync",
            "wework:contact/snapshot",
            "wework:oauth/authorize",
            "wework:jsapi/signature",
            "wework:token"
        }) {
            assertThatCode(() ->
                            wecom.context().getEndpoint(uri).createProducer().start())
                    .as(uri)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void every_operation_of_the_catalogue_starts_whatever_is_set_at_the_component() throws Exception {
        for (Map.Entry<String, String> option : VALUES.entrySet()) {
            if (!option.getKey().equals("loginType")) {
                set(option.getKey(), option.getValue());
            }
        }
        set("toUser", "zhangsan");
        set("title", "t");
        set("userId", "zhangsan");
        OperationCatalog.instance().all().forEach(operation -> assertThatCode(() -> wecom.context()
                        .getEndpoint("wework:" + operation.path())
                        .createProducer()
                        .start())
                .as(operation.path())
                .doesNotThrowAnyException());
    }

    @Test
    void a_receiver_of_the_component_reaches_messages_and_no_read() throws Exception {
        set("toUser", "zhangsan");
        wecom.answer("wework:message/send", "hi");
        wecom.answer("wework:user/get", "lisi");
        assertThat(wecom.simulator().ledger().calls("user/get").get(0).query()).doesNotContainKey("touser");
        assertThat(wecom.simulator().corp().messages().messages("zhangsan")).hasSize(1);
    }

    @Test
    void paging_of_the_component_counts_where_answers_have_pages() throws Exception {
        set("paging", "all");
        set("pageSize", "1");
        assertThat(wecom.answer("wework:user/list_id", null).get("dept_user"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSizeGreaterThan(1);
        wecom.answer("wework:user/get", "lisi");
    }

    @Test
    void a_method_and_a_credential_of_the_component_change_no_robot() throws Exception {
        set("httpMethod", "GET");
        set("credential", "contact");
        set("toUser", "zhangsan");
        set("robotAccessKey", "nobodys");
        assertThat(wecom.call("wework:webhook/send", "hi").getException()).hasMessageNotContaining("contactSecret");
        assertThat(wecom.count("gettoken")).isZero();
        assertThat(wecom.simulator().ledger().calls("webhook/send").get(0).method())
                .isEqualTo("POST");
    }

    @Test
    void an_agent_id_of_the_component_is_no_parameter_of_a_path_that_is_not_listed() throws Exception {
        set("toUser", "zhangsan");
        wecom.call("wework:some/new/path", Map.of("a", 1));
        assertThat(wecom.simulator().ledger().calls("some/new/path").get(0).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wework:oauth/authorize?redirectUri=https://a.example.org&loginType=CorpApp",
                "wework:contact/sync?onMissing=IGNORE"
            })
    void the_uri_counts_against_a_component_that_contradicts_it(String uri) throws Exception {
        set("scope", "snsapi_privateinfo");
        set("deleteAfter", "30d");
        assertThatCode(() -> wecom.context().getEndpoint(uri).createProducer().start())
                .doesNotThrowAnyException();
    }

    @Test
    void a_secret_of_the_uri_counts_against_the_account_of_the_component() throws Exception {
        wecom.context().getRegistry().bind("reports", wecom.account(Wecom.REPORTS));
        set("account", "reports");
        wecom.answer("wework:agent/get", null);
        wecom.answer(
                "wework:agent/get?agentId=1000002&secret="
                        + wecom.app(Wecom.ALERTS).secret(),
                null);
        assertThat(wecom.simulator().ledger().calls("agent/get"))
                .extracting(call -> call.query().get("agentid"))
                .containsExactly("1000003", "1000002");
    }

    @Test
    void options_of_producers_at_the_component_keep_no_consumer_from_starting() throws Exception {
        wecom.component().getConfiguration().setToken("t");
        set("toUser", "zhangsan");
        set("mode", "APPLY");
        set("paging", "all");
        set("awaitJob", "true");
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:contact/changes?initialDelay=1d&stateDirectory=target/none")
                        .to("log:x");
            }
        });
        ProducerTemplate template = wecom.context().createProducerTemplate();
        assertThat(Objects.requireNonNull(template)).isNotNull();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> options() {
        return schema().entrySet().stream()
                .filter(option -> Objects.requireNonNull(OptionTable.instance().find(option.getKey())).uses().stream()
                        .noneMatch("component"::equals))
                .filter(option -> !option.getValue().path("type").asText().equals("object"))
                .filter(option ->
                        !option.getKey().equals("account") && !option.getKey().equals("baseUrl"))
                .map(option -> org.junit.jupiter.params.provider.Arguments.of(
                        option.getKey(), VALUES.getOrDefault(option.getKey(), value(option.getValue()))));
    }

    private static String value(JsonNode option) {
        if (option.has("enum")) {
            return option.get("enum").get(option.get("enum").size() - 1).asText();
        }
        return switch (option.path("type").asText()) {
            case "boolean" -> "true";
            case "integer", "duration" -> "9";
            default -> option.path("defaultValue").asText("x");
        };
    }

    private void set(String option, String value) {
        WeworkComponent component = wecom.component();
        component.getComponentPropertyConfigurer().configure(wecom.context(), component, option, value, true);
    }

    private static Map<String, JsonNode> schema() {
        try {
            JsonNode schema = new ObjectMapper()
                    .readTree(ComponentOptionsApplyWhereTheyMeanSomethingTest.class.getResource(
                            "/META-INF/io/github/camelwework/wework.json"));
            Map<String, JsonNode> options = new LinkedHashMap<>();
            schema.get("componentProperties")
                    .properties()
                    .forEach(field -> options.put(field.getKey(), field.getValue()));
            return options;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
