// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.limit.WeworkRateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;

/**
 * Sends many messages, 64 at a time, and again after {@code retryAfter} what was refused. Time passes while calls are on
 * their way, some milliseconds at the end of each, and otherwise as fast as it can.
 */
public final class MemberCrowd {

    private static final int IN_FLIGHT = 64;
    private static final int LONGEST_PAUSE = 20;

    public record Message(String member, String text) {}

    private record Due(Message message, Instant time, int number) {}

    private final Wecom wecom;
    private final VirtualTime time;
    private final Random random = new Random(7);
    private final Queue<Due> refused = new ConcurrentLinkedQueue<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::time).thenComparing(Due::number));
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final Semaphore ends = new Semaphore(0);

    public MemberCrowd(Wecom wecom, VirtualTime time) {
        this.wecom = wecom;
        this.time = time;
    }

    public Collection<Exception> failures() {
        return failures;
    }

    public void sendAll(String uri, List<Message> messages) throws Exception {
        Endpoint endpoint = wecom.context().getEndpoint(uri);
        AsyncProducer producer = endpoint.createAsyncProducer();
        producer.start();
        messages.forEach(message -> due.add(new Due(message, time.now(), due.size())));
        while (arrived.get() + failures.size() < messages.size()) {
            for (Due back = refused.poll(); back != null; back = refused.poll()) {
                due.add(back);
            }
            while (underWay.get() < IN_FLIGHT
                    && !due.isEmpty()
                    && !due.peek().time().isAfter(time.now())) {
                send(endpoint.createExchange(), producer, due.remove());
            }
            letTimePass();
        }
        producer.stop();
    }

    private void send(Exchange exchange, AsyncProducer producer, Due next) {
        exchange.getMessage().setBody(next.message().text());
        exchange.getMessage().setHeader(WeworkConstants.TO_USER, next.message().member());
        underWay.incrementAndGet();
        producer.process(exchange, sync -> {
            Exception failure = exchange.getException();
            if (failure == null) {
                arrived.incrementAndGet();
            } else if (failure instanceof WeworkRateLimitException limited) {
                refused.add(new Due(next.message(), time.now().plus(limited.getRetryAfter()), next.number()));
            } else {
                failures.add(failure);
            }
            underWay.decrementAndGet();
            ends.release();
        });
    }

    private void letTimePass() throws InterruptedException {
        int steps = 1;
        if (underWay.get() > wecom.context().hasService(WeworkRateLimiter.class).getWaitingNow()) {
            if (!ends.tryAcquire(1, TimeUnit.MINUTES)) {
                throw new AssertionError("A call is on its way for a minute.");
            }
            steps = random.nextInt(LONGEST_PAUSE);
        }
        for (int i = 0; i < steps; i++) {
            // The simulator's clock first: a call that sees it then ends in the same millisecond at the earliest.
            wecom.simulator().clock().advance(Duration.ofMillis(1));
            time.advance(Duration.ofMillis(1));
        }
    }
}
