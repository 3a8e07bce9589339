// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.support.CamelContextHelper;
import org.jspecify.annotations.Nullable;

/**
 * Micrometer's meters of the limiter. The only class that names Micrometer, loaded only where that is on the class path;
 * {@link MeterSinks} ensures that.
 */
final class MicrometerSink implements MeterSink {

    private static final String CAMELS_REGISTRY = "metricsRegistry";
    private static final String PREFIX = "camel.wework.limiter.";

    private final MeterRegistry registry;

    private MicrometerSink(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Meters in the registry that Camel's own meters use, else in the only one; none where there is none. */
    static MeterSink of(CamelContext context) {
        @Nullable
        MeterRegistry camels = context.getRegistry().lookupByNameAndType(CAMELS_REGISTRY, MeterRegistry.class);
        @Nullable
        MeterRegistry found =
                camels == null ? CamelContextHelper.findSingleByType(context, MeterRegistry.class) : camels;
        return found == null ? NONE : new MicrometerSink(found);
    }

    @Override
    public void waited(String operation, String scope, Duration time) {
        count("waits", operation, scope);
        registry.timer(PREFIX + "wait.time", "operation", operation, "scope", scope)
                .record(time);
    }

    @Override
    public void refused(String operation, String scope) {
        count("refusals", operation, scope);
    }

    @Override
    public void blocked(String operation) {
        count("blocks", operation, BLOCK);
    }

    private void count(String what, String operation, String scope) {
        registry.counter(PREFIX + what, "operation", operation, "scope", scope).increment();
    }
}
