// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoppingTakesAsLongAsAskedTest {

    private static final int CALLS = 40;

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        context.addComponent("wework", CallWecom.component(context, simulator));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").to("wework:user/get?responseTimeout=60s");
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
        context.getShutdownStrategy().setTimeout(1);
        CompletableFuture<Object> call = context.createProducerTemplate().asyncRequestBody("direct:get", "zhangsan");
        assertThat(simulator.ledger().awaitCount("user/get", 1, Duration.ofSeconds(60)))
                .isTrue();

        long begin = System.nanoTime();
        context.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(call).failsWithin(Duration.ofSeconds(5));
    }
}
