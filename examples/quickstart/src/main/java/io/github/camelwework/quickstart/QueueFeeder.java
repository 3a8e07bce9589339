// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.util.function.UnaryOperator;

/** Sends messages to the queue as any JMS client would: plain text, and requests in WeCom's JSON. */
final class QueueFeeder implements Feeder {

    private final ConnectionFactory connections;
    private final Deliveries deliveries;
    private final UnaryOperator<String> receivers;
    private final String time;

    /**
     * A feeder of the queue.
     *
     * @param receivers who gets what is meant for a member of the made-up corp
     * @param time to begin each message with, so that WeCom does not take those of a second run for duplicates
     */
    QueueFeeder(ConnectionFactory connections, Deliveries deliveries, UnaryOperator<String> receivers, String time) {
        this.connections = connections;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.time = time;
    }

    @Override
    public void feed() {
        try (JMSContext session = connections.createContext()) {
            JMSProducer producer = session.createProducer();
            Queue queue = session.createQueue(QUEUE);
            for (QueueSample line : QueueSample.all()) {
                Sample sample = line.sample(time, receivers);
                deliveries.fed(sample);
                producer.setProperty(ID, sample.id()).setProperty("toUser", sample.userid());
                producer.send(queue, line.body(time));
            }
        }
    }
}
