// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Iterator;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Lets the rows of {@code contact/snapshot} pass, and keeps in an exchange property whether they are all of the corp: what is
 * only out of sight has not gone. Thread-safe.
 */
public final class SnapshotRows implements Processor {

    /** The exchange property; true once the first row said so, and as long as no row says the contrary. */
    public static final String COMPLETE = "weworkComplete";

    /** A processor without state. */
    public SnapshotRows() {}

    @Override
    public void process(Exchange exchange) {
        Iterator<?> rows = exchange.getMessage().getBody(Iterator.class);
        exchange.setProperty(COMPLETE, false);
        exchange.getMessage().setBody(new Iterator<Object>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Object next() {
                Object row = rows.next();
                if (row instanceof Map<?, ?> fields && fields.containsKey("complete")) {
                    exchange.setProperty(COMPLETE, Boolean.TRUE.equals(fields.get("complete")));
                }
                return row;
            }
        });
    }
}
