// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import org.apache.camel.CamelContext;

/** Finds out whether there is somebody who wants to know what the limiter does. */
final class MeterSinks {

    private static final String MICROMETER = "io.micrometer.core.instrument.MeterRegistry";

    private MeterSinks() {}

    /** Micrometer's, when it is on the class path and the context's registry has one; else none. */
    static MeterSink of(CamelContext context) {
        // Only then may the class that names Micrometer be touched: elsewhere it cannot be loaded.
        boolean present =
                context.getClassResolver().resolveClass(MICROMETER, MeterSinks.class.getClassLoader()) != null;
        return present ? MicrometerSink.of(context) : MeterSink.NONE;
    }
}
