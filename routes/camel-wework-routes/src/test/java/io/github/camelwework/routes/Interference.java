// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.spi.InterceptStrategy;

/** Lets a route fail once, beside its first send to an endpoint. Bound in the registry, Camel finds it. */
final class Interference implements InterceptStrategy {

    enum When {
        BEFORE,
        AFTER
    }

    private final When when;
    private final String endpoint;
    private final AtomicInteger sends = new AtomicInteger();

    /** Fails when a send to an endpoint is at that point whose URI, as the template has it, contains the text. */
    Interference(When when, String endpoint) {
        this.when = when;
        this.endpoint = endpoint;
    }

    int sends() {
        return sends.get();
    }

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode node, Processor target, Processor next) {
        return node instanceof ToDefinition to && to.getUri().contains(endpoint)
                ? exchange -> {
                    boolean first = sends.incrementAndGet() == 1;
                    failIf(first && when == When.BEFORE);
                    target.process(exchange);
                    failIf(first && when == When.AFTER);
                }
                : target;
    }

    private static void failIf(boolean now) {
        if (now) {
            throw new IllegalStateException("a fault that the test made");
        }
    }
}
