// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Takes the session from the browser. */
record EndLogin(SealedCookie session) implements Processor {

    @Override
    public void process(Exchange exchange) {
        Answers.redirect(exchange, "/", session.clear());
    }
}
