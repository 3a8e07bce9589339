// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.Service;
import org.apache.camel.support.LifecycleStrategySupport;
import org.jspecify.annotations.Nullable;

/**
 * Is told when the context begins to stop: it then waits for exchanges under way, long before it stops its components. Hears
 * that a route stops, too: when it starts again, it must see what was changed meanwhile.
 */
public final class StoppingListener extends LifecycleStrategySupport {

    private final Runnable contextStops;
    private final Runnable routeStops;

    public StoppingListener(Runnable contextStops, Runnable routeStops) {
        this.contextStops = contextStops;
        this.routeStops = routeStops;
    }

    @Override
    public void onContextStopping(CamelContext context) {
        contextStops.run();
    }

    /** Of the services of a route, which Camel stops with it. */
    @Override
    public void onServiceRemove(CamelContext context, Service service, @Nullable Route route) {
        if (route != null) {
            routeStops.run();
        }
    }
}
