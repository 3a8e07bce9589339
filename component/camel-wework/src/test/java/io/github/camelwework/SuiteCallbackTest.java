// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Request;
import io.github.camelwework.token.SuiteTicketStore;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SuiteCallbackTest {

    private static final String SUITE = "ww4asffe99e54c0f4c";

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    private final AtomicInteger seen = new AtomicInteger();

    @Test
    void the_suite_s_ticket_is_kept_and_reaches_the_route_too() throws Exception {
        route("wework:callback?receiveId=" + SUITE);

        assertThat(desk.answer(ticket(SUITE)).text()).isEqualTo("success");
        assertThat(SuiteTicketStore.of(desk.context).find(SUITE)).isEqualTo("the ticket");
        assertThat(seen).hasValue(1);
    }

    @Test
    void it_is_kept_when_no_route_wants_it() throws Exception {
        route("wework:callback?events=create_auth&receiveId=" + SUITE);

        assertThat(desk.answer(ticket(SUITE)).text()).isEqualTo("success");
        assertThat(SuiteTicketStore.of(desk.context).find(SUITE)).isEqualTo("the ticket");
        assertThat(seen).hasValue(0);
    }

    @Test
    void a_ticket_for_another_suite_than_the_push_is_for_is_not_kept() throws Exception {
        route("wework:callback?receiveId=" + SUITE + ",wwother");

        desk.send(ticket("wwother"));
        assertThat(SuiteTicketStore.of(desk.context).find(SUITE)).isNull();
        assertThat(SuiteTicketStore.of(desk.context).find("wwother")).isNull();
    }

    @Test
    void a_store_that_fails_makes_wecom_come_again() throws Exception {
        desk.context.getRegistry().bind("store", new SuiteTicketStore() {
            @Override
            public String find(String suiteId) {
                return null;
            }

            @Override
            public void put(String suiteId, String ticket) {
                throw new IllegalStateException("the database is gone");
            }
        });
        route("wework:callback?receiveId=" + SUITE);

        assertThat(desk.answer(ticket(SUITE)).status()).isEqualTo(500);
    }

    private Request ticket(String suite) {
        return desk.sender()
                .receiveId(SUITE)
                .message("<xml><SuiteId><![CDATA[" + suite
                        + "]]></SuiteId><InfoType><![CDATA[suite_ticket]]></InfoType><TimeStamp>1403610513</TimeStamp>"
                        + "<SuiteTicket><![CDATA[the ticket]]></SuiteTicket></xml>");
    }

    private void route(String uri) throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> seen.incrementAndGet());
            }
        });
    }
}
