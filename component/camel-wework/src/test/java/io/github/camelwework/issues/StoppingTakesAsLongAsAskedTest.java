// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppingTakesAsLongAsAskedTest {

    private static final int CALLS = 40;
    private static final byte[] BODY = "zhangsan".getBytes(StandardCharsets.US_ASCII);
    private static final String LATE = "responseTimeout=60s&callTimeout=60s";

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        context.addComponent("wework", CallWecom.component(context, simulator));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").to("wework:user/get?responseTimeout=60s");
                from("direct:any").toD("${header.uri}");
            }
        });
        context.start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void calls_that_are_being_tried_again_have_the_time_of_the_stop() throws Exception {
        simulator.faults().on("user/get").next(CALLS, Fault.errcode(-1));
        List<CompletableFuture<Object>> calls = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            calls.add(context.createProducerTemplate().asyncRequestBody("direct:get", "zhangsan"));
        }
        assertThat(simulator.ledger().awaitCount("user/get", CALLS, Duration.ofSeconds(60)))
                .isTrue();

        context.stop();

        assertThat(calls).allSatisfy(call -> assertThat(call).isCompleted());
    }

    @Test
    void a_stop_that_is_forced_ends_calls_under_way_at_once() throws Exception {
        simulator.faults().on("user/get").always(Fault.latency(Duration.ofSeconds(50)));
        CompletableFuture<Object> call = context.createProducerTemplate().asyncRequestBody("direct:get", "zhangsan");

        stopsAtOnce("user/get", call);
    }

    /** What answers late, and what waits for it. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "gettoken, wework:user/get",
        "message/send, wework:message/send?toUser=lisi",
        "media/upload, wework:message/send?toUser=lisi&msgType=file",
        "media/get, wework:media/get?mediaId=m",
        "user/list, wework:user/list?departmentId=1&paging=all",
        "department/list, wework:contact/snapshot",
        "department/list, wework:contact/sync?onMissing=IGNORE&stateDirectory=target/unused",
        "user/list, wework:contact/sync?onMissing=IGNORE&stateDirectory=target/unused",
    })
    void so_does_one_during_any_kind_of_call(String late, String uri) throws Exception {
        simulator.faults().on(late).always(Fault.latency(Duration.ofSeconds(50)));
        Object body = uri.contains("contact/sync") ? List.of(Map.of("userid", "zhangsan")) : BODY;

        stopsAtOnce(
                late,
                context.createProducerTemplate()
                        .asyncRequestBodyAndHeader("direct:any", body, "uri", uri + separator(uri) + LATE));
    }

    @Test
    void so_does_one_while_a_call_waits_for_its_next_attempt() throws Exception {
        simulator.faults().on("user/get").always(Fault.errcode(-1));

        stopsAtOnce("user/get", context.createProducerTemplate().asyncRequestBody("direct:get", "zhangsan"));
    }

    private static String separator(String uri) {
        return uri.contains("?") ? "&" : "?";
    }

    private void stopsAtOnce(String path, CompletableFuture<Object> call) throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        assertThat(simulator.ledger().awaitCount(path, 1, Duration.ofSeconds(60)))
                .isTrue();

        long begin = System.nanoTime();
        context.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(call).failsWithin(Duration.ofSeconds(5));
    }
}
