// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import io.github.camelwework.token.SuiteTicketStore;
import org.apache.camel.builder.RouteBuilder;

public class SuiteTicketRoute extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:suite-ticket").process(exchange -> SuiteTicketStore.of(exchange.getContext())
                .put(
                        exchange.getMessage().getHeader("suiteId", String.class),
                        exchange.getMessage().getBody(String.class)));
    }
}
