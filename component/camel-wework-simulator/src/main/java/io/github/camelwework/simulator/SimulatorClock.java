// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.admin.Simulation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The time by which tokens expire and limits end: real time, which a test can move ahead or stop. Thread-safe; views in
 * other zones show the same time.
 */
public final class SimulatorClock extends Clock implements Simulation.Time {

    private record Hand(Duration offset, @Nullable Instant frozen) {}

    private static final Hand REAL = new Hand(Duration.ZERO, null);

    private final Clock real;
    private final Hand initial;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Hand hand;

    private SimulatorClock(Clock real, Hand initial) {
        this.real = real;
        this.initial = initial;
        this.hand = initial;
    }

    /** A clock that shows real time until it is moved. */
    public static SimulatorClock create() {
        return new SimulatorClock(Environment.clock(), REAL);
    }

    /** A clock that stands still at a time until it is moved. */
    public static SimulatorClock frozenAt(Instant time) {
        return new SimulatorClock(Environment.clock(), new Hand(Duration.ZERO, time));
    }

    /**
     * Moves ahead; a frozen clock stands still again afterwards.
     *
     * @throws IllegalArgumentException when the time is negative
     */
    @Override
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "The simulator's clock cannot go back by %s: give a positive time, or".formatted(time)
                            + " reset the simulator.");
        }
        turn(before -> before.frozen() == null
                ? new Hand(before.offset().plus(time), null)
                : new Hand(before.offset(), before.frozen().plus(time)));
    }

    /** Stops it where it is. */
    @Override
    public void freeze() {
        freezeAt(instant());
    }

    /** Stops it at a time. */
    public void freezeAt(Instant time) {
        turn(before -> new Hand(before.offset(), time));
    }

    /** Lets a frozen clock go on from the time that it shows. */
    @Override
    public void unfreeze() {
        turn(before ->
                before.frozen() == null ? before : new Hand(Duration.between(real.instant(), before.frozen()), null));
    }

    /** Back to how it was made: real time, or standing still at the time that it was given. */
    public void reset() {
        turn(before -> initial);
    }

    /** Whether it stands still. */
    @Override
    public boolean isFrozen() {
        return hand.frozen() != null;
    }

    @Override
    public Instant instant() {
        Hand now = hand;
        return now.frozen() != null ? now.frozen() : real.instant().plus(now.offset());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new Zoned(this, zone);
    }

    /** Runs the listener whenever the clock is moved, until the returned handle is run. */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void turn(UnaryOperator<Hand> change) {
        synchronized (this) {
            hand = change.apply(hand);
        }
        listeners.forEach(Runnable::run);
    }

    private static final class Zoned extends Clock {

        private final SimulatorClock clock;
        private final ZoneId zone;

        Zoned(SimulatorClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
