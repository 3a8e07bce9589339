// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the limiter counts since it was made, passed on to a sink as well. Thread-safe. */
final class LimiterMeters implements MeterSink {

    private static final Logger LOG = LoggerFactory.getLogger(LimiterMeters.class);

    private final LongAdder waits = new LongAdder();
    private final LongAdder waitedMillis = new LongAdder();
    private final LongAdder refusals = new LongAdder();
    private final LongAdder blocks = new LongAdder();
    private volatile MeterSink sink = MeterSink.NONE;

    void passOnTo(MeterSink other) {
        sink = other;
    }

    @Override
    public void waited(String operation, String scope, Duration time) {
        waits.increment();
        waitedMillis.add(time.toMillis());
        pass(() -> sink.waited(operation, scope, time));
    }

    @Override
    public void refused(String operation, String scope) {
        refusals.increment();
        pass(() -> sink.refused(operation, scope));
    }

    @Override
    public void blocked(String operation) {
        blocks.increment();
        pass(() -> sink.blocked(operation));
    }

    /** A registry of meters that fails must not keep calls waiting for ever. */
    private static void pass(Runnable entry) {
        try {
            entry.run();
        } catch (Throwable failure) {
            LOG.debug("The registry of meters failed; the limiter continues", failure);
        }
    }

    long waits() {
        return waits.sum();
    }

    long waitedMillis() {
        return waitedMillis.sum();
    }

    long refusals() {
        return refusals.sum();
    }

    long blocks() {
        return blocks.sum();
    }
}
