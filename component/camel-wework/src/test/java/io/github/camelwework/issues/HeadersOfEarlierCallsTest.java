// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CamelWeworkSyncRefused survived the next call, and the first call took the event's own CamelWeworkMsgId away. */
class HeadersOfEarlierCallsTest {

    private static final Map<String, Object> EVENT = Map.ofEntries(
            Map.entry("ToUserName", "ww1"),
            Map.entry("FromUserName", "zhangsan"),
            Map.entry("MsgType", "event"),
            Map.entry("Event", "click"),
            Map.entry("EventKey", "key"),
            Map.entry("ChangeType", "update_user"),
            Map.entry("InfoType", "change_auth"),
            Map.entry("SuiteId", "tj1"),
            Map.entry("AuthCorpId", "ww2"),
            Map.entry("MsgId", "4711"),
            Map.entry("ChatId", "chat"),
            Map.entry("aibotid", "bot"),
            Map.entry("AgentID", "42"),
            Map.entry("CreateTime", "1700000000"));

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void no_result_of_an_earlier_call_is_there_after_the_next() throws Exception {
        Map<String, Object> headers = new HashMap<>();
        results().forEach(header -> headers.put(header, List.of("left")));
        headers.put(WeworkConstants.MSG_ID, "left");
        headers.put(WeworkConstants.MSG_IDS, List.of("left"));

        Exchange exchange = wecom.call("wework:user/get?userId=nobody", null, headers);

        assertThat(exchange.getException()).isNotNull();
        assertThat(exchange.getMessage().getHeaders().values()).doesNotContain("left", List.of("left"));
    }

    @Test
    void whatever_an_operation_answers_in_a_header_is_a_result() throws Exception {
        Set<String> answered = new TreeSet<>();
        OperationCatalog.instance().all().forEach(operation -> {
            operation.headers().keySet().forEach(header -> answered.add(WeworkConstants.HEADER_PREFIX + header));
            operation.partial().keySet().forEach(header -> answered.add(WeworkConstants.HEADER_PREFIX + header));
        });
        answered.remove(WeworkConstants.MSG_ID);
        assertThat(results()).containsAll(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"direct:calls", "seda:calls?waitForTaskToComplete=Always", "direct:multicast", "direct:split"})
    void what_an_event_brought_stays_through_copies_and_failures(String route) throws Exception {
        wecom.simulator().faults().on("user/get").always(Fault.errcode(60111));
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:multicast").multicast().to("direct:calls");
                from("direct:split").split(constant(List.of("zhangsan"))).to("direct:calls");
                for (String from : List.of("direct:calls", "seda:calls")) {
                    from(from)
                            .setBody(constant(1))
                            .to("wework:department/list")
                            .setBody(constant("zhangsan"))
                            .doTry()
                            .to("wework:user/get")
                            .doCatch(Exception.class)
                            .end()
                            .to("mock:through");
                }
            }
        });
        Map<String, Object> event = EventHeaders.of(EVENT);

        Exchange exchange = wecom.call(route, "", event);

        assertThat(exchange.getException()).isNull();
        Map<String, Object> through = wecom.context()
                .getEndpoint("mock:through", org.apache.camel.component.mock.MockEndpoint.class)
                .getExchanges()
                .get(0)
                .getMessage()
                .getHeaders();
        assertThat(through).containsAllEntriesOf(event);
    }

    @Test
    void a_msgid_that_a_send_left_goes_with_the_next_call() throws Exception {
        Exchange sent = wecom.call("wework:message/send?toUser=zhangsan", "hi");
        Map<String, Object> headers = new HashMap<>(sent.getMessage().getHeaders());
        assertThat(headers).containsKey(WeworkConstants.MSG_ID);

        Exchange next = wecom.call("wework:user/get?userId=zhangsan", null, headers);

        assertThat(next.getMessage().getHeaders()).doesNotContainKeys(WeworkConstants.MSG_ID, WeworkConstants.MSG_IDS);
    }

    /** The headers that only calls leave: those without a say in what is sent, and no event's. */
    private static Set<String> results() throws IllegalAccessException {
        Set<String> results = new TreeSet<>();
        for (Field field : WeworkConstants.class.getFields()) {
            Metadata metadata = field.getAnnotation(Metadata.class);
            if (Modifier.isStatic(field.getModifiers())
                    && metadata != null
                    && metadata.label().equals("producer")
                    && isResult(String.valueOf(field.get(null)), metadata.description())) {
                results.add(String.valueOf(field.get(null)));
            }
        }
        return results;
    }

    private static boolean isResult(String header, String description) {
        return description.startsWith("WeCom's err")
                || description.contains("set on failures too")
                || header.startsWith("CamelWeworkNew")
                || header.startsWith("CamelWeworkSync")
                || Set.of(
                                WeworkConstants.MSG_IDS,
                                WeworkConstants.RESPONSE_CODE,
                                WeworkConstants.EXPIRES_AT,
                                WeworkConstants.PLAN_HASH)
                        .contains(header);
    }
}
