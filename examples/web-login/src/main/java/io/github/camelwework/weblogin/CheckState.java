// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import io.github.camelwework.WeworkConstants;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/**
 * Lets a visitor come back only to the browser that was sent off: otherwise anybody could sign somebody in as
 * themselves, by a link with a code of their own.
 */
record CheckState(SealedCookie cookie) implements Processor {

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        String sent = cookie.read(message).orElse("");
        // A doubled parameter is a list: it equals no state.
        String back = String.valueOf(message.getHeader("state", ""));
        if (sent.isEmpty() || !MessageDigest.isEqual(bytes(sent), bytes(back))) {
            throw new LoginException(LoginFailure.FOREIGN_STATE);
        }
        // As a header, not as the body, which could be read as a whole request.
        message.setHeader(WeworkConstants.CODE, String.valueOf(message.getHeader("code", "")));
        message.setBody(null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
