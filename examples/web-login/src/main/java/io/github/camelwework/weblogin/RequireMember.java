// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Makes the userid the body; an outsider has none (doc 91023). */
record RequireMember() implements Processor {

    @Override
    public void process(Exchange exchange) {
        Object userid = exchange.getMessage().getBody(Map.class).get("userid");
        // A member of a linked corp is corpid/userid: this page is for its own corp.
        if (!(userid instanceof String text) || text.contains("/")) {
            throw new LoginException(LoginFailure.OUTSIDER);
        }
        exchange.getMessage().setBody(text);
    }
}
