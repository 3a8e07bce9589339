// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.testing.Wecom;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A received event names people, an app and a chat, but only what a route sets steers a send. */
class EventHeadersDoNotSteerTest {

    private static final Map<String, Object> EVENT = Map.of(
            "ToUserName", "lisi", "FromUserName", "zhangsan", "MsgType", "image", "ChatId", "chat", "AgentID", "42");

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @BeforeEach
    void routes() throws Exception {
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                // As the consumer does.
                from("direct:event")
                        .process(exchange -> EventHeaders.of(EVENT).forEach(exchange.getMessage()::setHeader))
                        .toD("${header.next}");
                from("direct:naked")
                        .setBody(constant("hi"))
                        .to("wework:message/send")
                        .to("mock:sent");
                from("seda:naked").to("direct:caught");
                from("direct:wiretap").wireTap("direct:caught");
                from("direct:multicast").multicast().to("direct:caught");
                from("direct:caught")
                        .errorHandler(noErrorHandler())
                        .doTry()
                        .to("direct:naked")
                        .doCatch(Exception.class)
                        .setBody(exceptionMessage())
                        .to("mock:failed")
                        .end();
                from("direct:option").setBody(constant("hi")).to("wework:message/send?toUser=bob");
                from("direct:header")
                        .setHeader(WeworkConstants.TO_USER, header(WeworkConstants.FROM_USER))
                        .setBody(constant("hi"))
                        .to("wework:message/send");
                from("direct:signature").setBody(constant("hi")).to("wework:message/send?toUser=bob&msgType=markdown");
            }
        });
    }

    @Test
    void an_event_names_nobody_to_send_to() {
        Exchange failed = event("direct:naked");
        assertThat(failed.getException()).hasMessageContaining("toUser");
        assertThat(wecom.ledger().calls("message/send")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:caught", "seda:naked", "direct:wiretap", "direct:multicast"})
    void nor_does_it_through_other_routes(String next) throws Exception {
        MockEndpoint failed = wecom.context().getEndpoint("mock:failed", MockEndpoint.class);
        failed.expectedMessageCount(1);
        NotifyBuilder done = new NotifyBuilder(wecom.context()).whenDone(1).create();

        event(next);

        assertThat(done.matches(10, TimeUnit.SECONDS)).isTrue();
        failed.assertIsSatisfied();
        assertThat(failed.getExchanges().get(0).getMessage().getBody(String.class))
                .contains("toUser");
    }

    @Test
    void an_option_stands_against_the_event() {
        event("direct:option");
        assertThat(wecom.phone("bob")).hasSize(1);
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void a_header_that_the_route_sets_steers() {
        event("direct:header");
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void an_event_s_type_and_app_are_not_the_message_s() {
        Exchange sent = event("direct:signature");
        assertThat(sent.getException()).isNull();
        assertThat(wecom.phone("bob"))
                .singleElement()
                .satisfies(message -> assertThat(message.content().msgtype()).isEqualTo("markdown"));
    }

    private Exchange event(String next) {
        return wecom.call("direct:event", "", Map.of("next", next));
    }
}
