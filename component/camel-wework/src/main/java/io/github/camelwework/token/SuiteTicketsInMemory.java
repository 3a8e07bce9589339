// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.jspecify.annotations.Nullable;

/** Tickets as long as the context lives: after a restart the next push brings new ones. */
final class SuiteTicketsInMemory implements SuiteTicketStore {

    private static final ReentrantLock ADDING = new ReentrantLock();

    private final Map<String, String> tickets = new ConcurrentHashMap<>();

    static SuiteTicketStore of(CamelContext context) {
        ExtendedCamelContext extended = context.getCamelContextExtension();
        ADDING.lock();
        try {
            SuiteTicketsInMemory present = extended.getContextPlugin(SuiteTicketsInMemory.class);
            if (present != null) {
                return present;
            }
            SuiteTicketsInMemory added = new SuiteTicketsInMemory();
            extended.addContextPlugin(SuiteTicketsInMemory.class, added);
            return added;
        } finally {
            ADDING.unlock();
        }
    }

    @Override
    public @Nullable String find(String suiteId) {
        return tickets.get(suiteId);
    }

    @Override
    public void put(String suiteId, String ticket) {
        tickets.put(suiteId, ticket);
    }
}
