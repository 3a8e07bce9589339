// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Keeps the rest of the route in the thread that took the message. A JMS session belongs to that thread, while WeCom's
 * answer comes in another: without this a dead letter would be sent outside of the transaction that takes the message.
 * The EIP {@code transacted} does the same, but wants a Spring transaction manager for it. Thread-safe.
 */
public final class InSession implements Processor {

    /** A processor without state. */
    public InSession() {}

    @Override
    public void process(Exchange exchange) {
        exchange.getExchangeExtension().setTransacted(true);
    }
}
