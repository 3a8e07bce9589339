// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.simulator.fault.Fault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuartzToMessageTest {

    private static final int ATTEMPTS_OF_A_CALL = 3;

    private final Wecom wecom = new Wecom();
    private final Application application = new Application("wework-quartz-to-message", wecom)
            .with("name", "tested")
            .with("cron", "* * * ? * *")
            .with("toUser", "zhangsan")
            .with("retryDelay", 10);

    @AfterEach
    void stop() {
        application.close();
        wecom.close();
    }

    @Test
    void a_text_lands_at_each_tick_although_it_is_the_same() throws Exception {
        application.with("text", "站会").start();
        await().untilAsserted(() ->
                assertThat(wecom.phone("zhangsan")).hasSizeGreaterThan(1).containsOnly(Landed.text("站会")));
    }

    @Test
    void a_text_may_be_computed() throws Exception {
        application.with("text", "1 + 1 = ${random(2,3)}").start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(Landed.text("1 + 1 = 2")));
    }

    @Test
    void a_report_route_makes_the_text() throws Exception {
        application
                .with("reportUri", "direct:report")
                .with("text", "12")
                .add(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:report").setBody().simple("${body} orders open");
                    }
                })
                .start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(Landed.text("12 orders open")));
    }

    @Test
    void a_report_may_be_a_file() throws Exception {
        application
                .with("reportUri", "direct:report")
                .with("msgType", "file")
                .add(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:report")
                                .setBody(exchange ->
                                        new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                                .setHeader(Exchange.FILE_NAME, constant("日报.csv"));
                    }
                })
                .start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(new Landed("file", "日报.csv")));
    }

    @Test
    void while_wecom_is_not_available_the_message_is_tried_again() throws Exception {
        wecom.sends().next(ATTEMPTS_OF_A_CALL, Fault.errcode(-1));
        numbered().start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(Landed.text("report 1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a route before", "z route after"})
    void each_route_tries_again_as_often_as_it_says(String otherRoute) throws Exception {
        wecom.sends().next(ATTEMPTS_OF_A_CALL, Fault.errcode(-1));
        numbered()
                .also(
                        otherRoute,
                        "wework-quartz-to-message",
                        Map.of("name", "other", "cron", "0 0 0 1 1 ? 2099", "retries", 0))
                .start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(Landed.text("report 1")));
    }

    @Test
    void a_message_that_wecom_refuses_is_not_repeated_and_does_not_end_the_schedule() throws Exception {
        wecom.sends().next(1, Fault.errcode(60020));
        numbered().start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(Landed.text("report 2")));
        assertThat(wecom.phone("zhangsan")).doesNotContain(Landed.text("report 1"));
    }

    /** With reports that can be told apart: the first one lands only if it was not given up. */
    private Application numbered() {
        AtomicInteger reports = new AtomicInteger();
        return application.with("reportUri", "direct:report").add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:report").setBody(exchange -> "report " + reports.incrementAndGet());
            }
        });
    }
}
