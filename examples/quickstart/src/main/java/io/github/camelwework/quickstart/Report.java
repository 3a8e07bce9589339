// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** The route that makes the scheduled report, as an application would have one of its own. */
final class Report extends RouteBuilder {

    private final Deliveries deliveries;
    private final String receiver;
    private final AtomicInteger made = new AtomicInteger();

    /**
     * A report route.
     *
     * @param receiver whom the schedule's route sends to
     */
    Report(Deliveries deliveries, String receiver) {
        this.deliveries = deliveries;
        this.receiver = receiver;
    }

    @Override
    public void configure() {
        from("direct:report").process(this::make);
    }

    private void make(Exchange exchange) {
        int number = made.incrementAndGet();
        String text = "Report %d: %d messages have arrived so far"
                .formatted(number, deliveries.summary().arrived());
        Sample sample = new Sample("report " + number, receiver, "text", text);
        deliveries.fed(sample);
        exchange.getMessage().setHeader(Feeder.ID, sample.id());
        exchange.getMessage().setBody(text);
    }
}
