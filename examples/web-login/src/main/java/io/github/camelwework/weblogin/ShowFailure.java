// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the visitor what to do, and the log what WeCom said. The state has served: it is taken from the browser. */
record ShowFailure(SealedCookie login) implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(ShowFailure.class);

    @Override
    public void process(Exchange exchange) {
        Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        LoginFailure failure = LoginFailure.of(cause);
        if (failure == LoginFailure.UNAVAILABLE || failure == LoginFailure.NOT_VISIBLE) {
            LOG.warn("A visitor could not be signed in: {}", cause == null ? "?" : cause.getMessage());
        }
        Answers.page(exchange, failure.status(), Pages.failure(failure), login.clear());
    }
}
