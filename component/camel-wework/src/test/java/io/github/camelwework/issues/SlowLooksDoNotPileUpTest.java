// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Consumer;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A look slower than its schedule once left a thread waiting for each look that came due meanwhile, and then made them all. */
class SlowLooksDoNotPileUpTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path states;

    @Test
    void a_look_that_comes_due_while_another_goes_on_is_left_out() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger events = new AtomicInteger();
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:contact/changes?emitInitial=true&useFixedDelay=false&delay=1000&initialDelay=1d&stateDirectory="
                                + states)
                        .routeId("slow")
                        .process(exchange -> {
                            events.incrementAndGet();
                            begun.countDown();
                            assertThat(mayEnd.await(60, TimeUnit.SECONDS)).isTrue();
                        });
            }
        });
        wecom.context().getRouteController().startRoute("slow");
        Consumer consumer = wecom.context().getRoute("slow").getConsumer();
        List<Throwable> failures = new ArrayList<>();
        Thread slow = new Thread((Runnable) consumer);
        slow.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        slow.start();
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        long reads = wecom.ledger().count("department/list");

        for (int i = 0; i < 5; i++) {
            // Ends at once, or the test does not end at all.
            ((Runnable) consumer).run();
        }

        assertThat(wecom.ledger().count("department/list")).isEqualTo(reads);
        mayEnd.countDown();
        slow.join();
        assertThat(failures).isEmpty();
        assertThat(events.get()).isGreaterThan(1);
    }
}
