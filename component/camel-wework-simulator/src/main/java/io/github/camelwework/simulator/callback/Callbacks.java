// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * All callbacks of a simulator: what was pushed, to which receiver, and the answers. Pushes go out in the order in which they
 * were fired, many at once, each up to four times; none holds up the API. Thread-safe.
 */
public final class Callbacks implements CallbackGate, AutoCloseable {

    private final CallbackWorld world;
    private final ExecutorService starter;
    private final DeliveryLog log = new DeliveryLog();
    private final PushDelivery courier;
    private final JobLimiter lanes;

    /**
     * Nothing pushed yet.
     *
     * @param starter one thread of their own
     */
    public Callbacks(CallbackWorld world, ExecutorService starter) {
        this.world = world;
        this.starter = starter;
        this.courier = new PushDelivery(world, log);
        this.lanes =
                new JobLimiter(starter, () -> Math.max(1, (int) world.settings().number(Setting.CALLBACKS_AT_ONCE)));
    }

    /** Every push since the start or the last {@link #clear}, the oldest first; the newest 10,000. */
    public List<Delivery> deliveries() {
        return log.all();
    }

    /** The pushes of one {@code Event}, {@code InfoType} or, for messages, {@code MsgType}; the oldest first. */
    public List<Delivery> deliveries(String kind) {
        return log.all().stream()
                .filter(delivery -> kind.equals(delivery.text("Event"))
                        || kind.equals(delivery.text("InfoType"))
                        || kind.equals(delivery.text("MsgType"))
                        || kind.equals(delivery.text("msgtype")))
                .toList();
    }

    /**
     * Waits until nothing is under way or to be tried again, and says whether it came to that in time.
     *
     * @param patience real time
     */
    public boolean awaitIdle(Duration patience) {
        try {
            return log.awaitIdle(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Forgets all pushes; those in flight are not retried, and their replies have no effect. */
    public void clear() {
        log.clear();
    }

    /**
     * Fires a push, and gives its id.
     *
     * @throws IllegalArgumentException when a field's name cannot be an element's
     */
    public long push(Push push) {
        return push(push, Duration.ZERO);
    }

    /** The same after a pause of real time, during which the push counts as in flight. */
    public long push(Push push, Duration pause) {
        byte[] content = push.plain();
        long id = log.open(push, world.clock().instant());
        Runnable start = () -> lanes.add(() -> courier.carry(push, content, id));
        if (pause.isZero()) {
            start.run();
        } else {
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(start);
        }
        return id;
    }

    @Override
    public void check(Address address) {
        Duration patience = Duration.ofMillis(world.settings().number(Setting.URL_CHECK_TIMEOUT));
        new UrlCheck(world.random(), patience).run(address, world.clock().instant());
    }

    @Override
    public void close() {
        log.clear();
        starter.shutdownNow();
    }
}
