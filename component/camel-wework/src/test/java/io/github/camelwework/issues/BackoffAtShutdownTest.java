// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.simulator.WeworkSimulator;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** Camel waits for exchanges under way before it stops components: pauses must not make it wait. */
class BackoffAtShutdownTest {

    @Test
    void a_pause_ends_when_the_context_begins_to_stop() throws Exception {
        try (WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start()) {
            DefaultCamelContext context = context(simulator);
            // A job that never ends: without more ado Camel would wait for it for 45 s.
            simulator.answers().on("export/get_result").json("{\"status\":1}");
            CompletableFuture<Object> under = context.createProducerTemplate()
                    .asyncRequestBody(
                            "direct:export",
                            Map.of("encoding_aeskey", "a1B2".repeat(11).substring(1)));
            assertThat(simulator.ledger().awaitCount("export/get_result", 1, Duration.ofSeconds(60)))
                    .isTrue();

            long begin = System.nanoTime();
            context.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
            assertThat(under)
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .withStackTraceContaining(WeworkUnknownOutcomeException.class.getName())
                    .withStackTraceContaining("still runs while the component stops");
        }
    }

    private static DefaultCamelContext context(WeworkSimulator simulator) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setCorpId(simulator.corp().corpId());
        component.getConfiguration().setAgentId(1000002);
        component.getConfiguration().setSecret(simulator.corp().app(1000002).secret());
        context.addComponent("wework", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:export").to("wework:export/user?awaitJob=true");
            }
        });
        context.start();
        return context;
    }
}
