// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Signs the member in whom the variable {@code member} holds; the body lists the names of the departments. */
record FinishLogin(SealedCookie login, SealedCookie session) implements Processor {

    @Override
    public void process(Exchange exchange) {
        Map<?, ?> member = Objects.requireNonNull(exchange.getVariable("member", Map.class), "The route sets it.");
        List<?> departments = exchange.getMessage().getBody(List.class);
        Session signedIn = new Session(
                String.valueOf(member.get("userid")),
                String.valueOf(member.get("name")),
                departments.stream().map(String::valueOf).toList());
        // To another address, so that a reload does not bring the code again.
        Answers.redirect(exchange, "/", login.clear(), session.set(signedIn.text()));
    }
}
