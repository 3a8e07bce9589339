// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.processor.aggregate.UseLatestAggregationStrategy;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultExchangeHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An event's headers steered again once an aggregation repository or a new exchange had made copies of their values. */
class EventsNeverSteerTest {

    private static final Map<String, Object> EVENT = Map.of(
            "ToUserName", "lisi", "FromUserName", "zhangsan", "MsgType", "image", "ChatId", "chat", "AgentID", "42");

    @RegisterExtension
    final Wecom wecom = new Wecom();

    static Stream<Arguments> ways() {
        UnaryOperator<Map<String, Object>> serialised = headers -> {
            Map<String, Object> copy = new HashMap<>();
            ((Map<?, ?>) read(written(new HashMap<>(headers))))
                    .forEach((name, value) -> copy.put(String.valueOf(name), value));
            return copy;
        };
        UnaryOperator<Map<String, Object>> asText = headers -> headers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        header -> String.valueOf(header.getValue().toString().toCharArray())));
        UnaryOperator<Map<String, Object>> oneByOne = HashMap::new;
        return Stream.of(
                Arguments.of("through a serialised repository", serialised),
                Arguments.of("as texts of a queue", asText),
                Arguments.of("copied into a new exchange", oneByOne));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatever_way_its_headers_came_the_endpoint_names_the_receiver(
            String way, UnaryOperator<Map<String, Object>> travel) {
        Map<String, Object> headers = travel.apply(EventHeaders.of(EVENT));

        Exchange named = wecom.call("wework:message/send?toUser=bob&msgType=markdown", "hi", headers);
        Exchange nameless = wecom.call("wework:message/send", "hi", headers);

        assertThat(named.getException()).isNull();
        assertThat(wecom.phone("bob"))
                .singleElement()
                .satisfies(message -> assertThat(message.content().msgtype()).isEqualTo("markdown"));
        assertThat(wecom.phone("lisi")).isEmpty();
        assertThat(nameless.getException()).hasMessageContaining("toUser");
    }

    @Test
    void an_aggregate_of_events_steers_nothing() throws Exception {
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:event")
                        .process(exchange -> EventHeaders.of(EVENT).forEach(exchange.getMessage()::setHeader))
                        .process(exchange -> {
                            // As a repository with a database does.
                            byte[] stored = written(DefaultExchangeHolder.marshal(exchange));
                            Exchange restored =
                                    wecom.context().getEndpoint("direct:event").createExchange();
                            DefaultExchangeHolder.unmarshal(restored, (DefaultExchangeHolder) read(stored));
                            exchange.getMessage()
                                    .setHeaders(restored.getMessage().getHeaders());
                        })
                        .aggregate(constant(true), new UseLatestAggregationStrategy())
                        .completionSize(2)
                        .setBody(constant("hi"))
                        .to("wework:message/send?toUser=bob")
                        .to("mock:sent");
            }
        });
        MockEndpoint sent = wecom.context().getEndpoint("mock:sent", MockEndpoint.class);
        sent.expectedMessageCount(1);
        assertThat(wecom.call("direct:event", "").getException()).isNull();
        assertThat(wecom.call("direct:event", "").getException()).isNull();

        sent.assertIsSatisfied();
        assertThat(wecom.phone("bob")).hasSize(1);
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void no_header_of_an_event_has_the_name_of_an_option_or_of_a_header_that_is_read() throws Exception {
        Map<String, Object> everything = new HashMap<>(EVENT);
        everything.putAll(Map.of(
                "Event", "click",
                "EventKey", "key",
                "ChangeType", "c",
                "MsgId", "1",
                "InfoType", "i",
                "SuiteId", "s",
                "AuthCorpId", "a",
                "aibotid", "b",
                "CreateTime", "1"));
        Set<String> read = new TreeSet<>(
                Set.of(WeworkConstants.ACCOUNT, WeworkConstants.PARAMETERS, WeworkConstants.APPROVED_PLAN));
        for (Class<?> type = Class.forName("io.github.camelwework.WeworkConfiguration");
                type != null && type != Object.class;
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                String label = field.isAnnotationPresent(UriParam.class)
                        ? field.getAnnotation(UriParam.class).label()
                        : "";
                if (label.contains("producer")) {
                    read.add(header(field.getName()));
                }
            }
        }
        assertThat(read).contains(WeworkConstants.TO_USER, WeworkConstants.CHAT_ID);

        assertThat(EventHeaders.of(everything).keySet()).doesNotContainAnyElementsOf(read);
    }

    private static String header(String option) {
        return WeworkConstants.HEADER_PREFIX + option.substring(0, 1).toUpperCase(Locale.ROOT) + option.substring(1);
    }

    private static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
