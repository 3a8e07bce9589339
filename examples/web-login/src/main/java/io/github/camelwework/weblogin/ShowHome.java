// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Shows who is signed in. */
record ShowHome(SealedCookie session) implements Processor {

    @Override
    public void process(Exchange exchange) {
        String html = session.read(exchange.getMessage())
                .flatMap(Session::of)
                .map(Pages::member)
                .orElseGet(Pages::stranger);
        Answers.page(exchange, 200, html);
    }
}
