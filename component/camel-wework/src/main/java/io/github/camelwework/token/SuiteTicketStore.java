// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import org.apache.camel.CamelContext;
import org.apache.camel.support.CamelContextHelper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest suite_ticket of each suite. WeCom pushes it every ten minutes to the suite's command callback; it is
 * good for thirty, and without it there is no suite_access_token (doc 90600). A bean of this type in the registry is
 * used, such as one over a database when several nodes share a callback; else tickets are kept in memory.
 *
 * <p>The receiver of the push puts it in: {@code SuiteTicketStore.of(context).put(suiteId, ticket)}. An implementation
 * must be safe for several threads and must not block for long: it is asked once a suite token's life.
 */
public interface SuiteTicketStore {

    /**
     * The newest ticket.
     *
     * @return null when there is none yet
     */
    @Nullable
    String find(String suiteId);

    /** Takes a ticket in place of the one before. */
    void put(String suiteId, String ticket);

    /** The store of the context: its one bean of this type, else one in memory that belongs to the context. */
    static SuiteTicketStore of(CamelContext context) {
        SuiteTicketStore bean = CamelContextHelper.findSingleByType(context, SuiteTicketStore.class);
        return bean == null ? SuiteTicketsInMemory.of(context) : bean;
    }
}
