// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A queue's writer sent to everybody by a JSON body with touser, where only the route was to name the receivers. */
class ReceiversOfTheEndpointAloneTest {

    private static final String ENDPOINT = "wework:message/send?trustMessage=false";
    private static final String REQUEST =
            "\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"},\"safe\":0,\"enable_duplicate_check\":0}";

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setCorpId(simulator.corp().corpId());
        component.getConfiguration().setAgentId(1000002);
        component.getConfiguration().setSecret(simulator.corp().app(1000002).secret());
        component.getConfiguration().setContactSecret(simulator.corp().contactSecret());
        context.addComponent("wework", component);
        context.getRegistry().bind("other", WeworkAccount.class, new WeworkAccount());
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        simulator.close();
    }

    static Stream<Object> bodies() {
        String all = "{\"touser\":\"@all\",\"toparty\":\"1\",\"totag\":\"1\",\"agentid\":7," + REQUEST;
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("touser", List.of("lisi", "wangwu"));
        map.put("toparty", 1);
        map.put("chatid", new Object[0]);
        map.put("msgtype", "text");
        map.put("text", Map.of("content", "hi"));
        return Stream.of(
                all,
                "\n\t " + all,
                "{\"ToUser\":\"lisi\",\"TOPARTY\":\"1\",\"to_tag\":\"1\",\" touser \":\"lisi\",\"AgentId\":7,"
                        + REQUEST,
                "{\"touser\":\"zhangsan\",\"touser\":\"@all\"," + REQUEST,
                "{\"touser\":null,\"toparty\":[1,2]," + REQUEST,
                all.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)),
                map,
                new ObjectMapper()
                        .valueToTree(Map.of("touser", "@all", "msgtype", "text", "text", Map.of("content", "hi"))));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_is_a_request_names_nobody(Object body) {
        Exchange exchange = send(ENDPOINT + "&toUser=zhangsan", body, Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(receivers()).containsExactly("zhangsan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CamelWeworkToUser",
                "CAMELWEWORKTOUSER",
                "CamelWeworkToParty",
                "CamelWeworkToTag",
                "CamelWeworkAgentId"
            })
    void a_header_names_nobody(String header) {
        Exchange exchange = send(
                ENDPOINT + "&toUser=zhangsan",
                "hi",
                Map.of(header, "1", "CamelWeworkParameters", Map.of("touser", "lisi")));

        assertThat(exchange.getException()).isNull();
        assertThat(receivers()).containsExactly("zhangsan");
    }

    @Test
    void a_header_chooses_no_account() {
        Exchange exchange = send(ENDPOINT + "&toUser=zhangsan", "hi", Map.of("CamelWeworkAccount", "other"));
        assertThat(exchange.getException()).isNull();
        assertThat(receivers()).containsExactly("zhangsan");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void without_receivers_of_its_own_nothing_is_sent_and_the_option_is_named(Object body) {
        Exchange exchange = send(ENDPOINT, body, Map.of("CamelWeworkToUser", "lisi"));

        assertThat(exchange.getException())
                .isInstanceOf(WeworkRequestException.class)
                .hasMessageContaining("trustMessage=false")
                .hasMessageContaining("toUser");
        assertThat(simulator.ledger().calls("message/send")).isEmpty();
    }

    @Test
    void a_chat_is_the_endpoints_too() {
        Exchange exchange = send(
                "wework:appchat/send?trustMessage=false",
                "{\"chatid\":\"c1\"," + REQUEST,
                Map.of("CamelWeworkChatId", "c1"));

        assertThat(exchange.getException())
                .isInstanceOf(WeworkRequestException.class)
                .hasMessageContaining("trustMessage=false")
                .hasMessageContaining("chatid");
        assertThat(simulator.ledger().calls("appchat/send")).isEmpty();
    }

    @Test
    void what_is_no_receiver_still_counts() {
        Exchange exchange = send(
                ENDPOINT + "&toUser=zhangsan",
                "{\"touser\":\"lisi\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**hi**\"}}",
                Map.of());
        assertThat(exchange.getException()).isNull();
        assertThat(simulator.corp().messages().messages("zhangsan"))
                .singleElement()
                .satisfies(message -> assertThat(message.content().msgtype()).isEqualTo("markdown"));
    }

    @Test
    void a_sync_takes_no_plan_from_a_message() {
        String source = "userid,name,mobile,department\nnewman,New Man,13800138999,1\n";
        String sync = "wework:contact/sync?onMissing=ignore";
        Object plan = send(sync, source, Map.of()).getMessage().getBody();
        assertThat(plan).isInstanceOf(SyncPlan.class);

        for (Object body : List.of(plan, ((SyncPlan) plan).toJson())) {
            Exchange exchange = send(sync + "&trustMessage=false", body, Map.of());

            assertThat(exchange.getException())
                    .isInstanceOf(WeworkRequestException.class)
                    .hasMessageContaining("trustMessage=false");
        }
        assertThat(simulator.ledger().calls("user/create")).isEmpty();
    }

    private Exchange send(String uri, Object body, Map<String, Object> headers) {
        return context.createProducerTemplate().request(uri, exchange -> {
            exchange.getMessage().setHeaders(new HashMap<>(headers));
            exchange.getMessage().setBody(body);
        });
    }

    private List<String> receivers() {
        return simulator.corp().directory().members().all().stream()
                .map(member -> member.userid())
                .filter(userid -> !simulator.corp().messages().messages(userid).isEmpty())
                .toList();
    }
}
