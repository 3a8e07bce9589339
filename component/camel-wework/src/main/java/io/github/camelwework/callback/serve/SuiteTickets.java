// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.token.SuiteTicketStore;
import org.apache.camel.CamelContext;

/** Keeps the tickets that WeCom pushes where suite tokens are made of them, whether a route wants them or not. */
record SuiteTickets(CamelContext context) {

    private static final String EVENT = "suite_ticket";

    /** Takes the ticket of a push that brings one for the very suite that the push is encrypted for. */
    void keep(Push push) {
        if (!EVENT.equals(EventHeaders.text(push.headers(), "InfoType"))) {
            return;
        }
        String suiteId = push.opened().receiveId();
        Object ticket = push.fields().get("SuiteTicket");
        if (ticket instanceof String text
                && !text.isBlank()
                && suiteId.equals(EventHeaders.text(push.headers(), "SuiteId"))) {
            SuiteTicketStore.of(context).put(suiteId, text);
        }
    }
}
