// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.apache.camel.CamelContext;
import org.apache.camel.support.LifecycleStrategySupport;

/** Hears that the context begins to stop: it then waits for exchanges under way, long before it stops its components. */
final class StoppingListener extends LifecycleStrategySupport {

    private final Runnable action;

    StoppingListener(Runnable action) {
        this.action = action;
    }

    @Override
    public void onContextStopping(CamelContext context) {
        action.run();
    }
}
