// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** What a browser is answered. */
final class Answers {

    private static final int FOUND = 302;

    private Answers() {}

    static void page(Exchange exchange, int status, String html, String... cookies) {
        Message message = answer(exchange, status, html, cookies);
        message.setHeader(Exchange.CONTENT_TYPE, "text/html; charset=UTF-8");
        message.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
    }

    static void redirect(Exchange exchange, String location, String... cookies) {
        answer(exchange, FOUND, "", cookies).setHeader("Location", location);
    }

    private static Message answer(Exchange exchange, int status, String body, String... cookies) {
        Message message = exchange.getMessage();
        message.setBody(body);
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        message.setHeader("Cache-Control", "no-store");
        // The address of the callback holds the code.
        message.setHeader("Referrer-Policy", "no-referrer");
        if (cookies.length > 0) {
            message.setHeader("Set-Cookie", List.of(cookies));
        }
        return message;
    }
}
