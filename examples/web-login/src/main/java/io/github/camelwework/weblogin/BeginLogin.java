// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import io.github.camelwework.WeworkConstants;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Gives the browser a state that nobody can guess, sealed in a cookie, and WeCom the same. */
record BeginLogin(SealedCookie cookie, RandomGenerator random) implements Processor {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int CHARACTERS = 32;

    @Override
    public void process(Exchange exchange) {
        StringBuilder state = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            state.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        exchange.getMessage().setHeader(WeworkConstants.STATE, state.toString());
        exchange.getMessage().setHeader("Set-Cookie", List.of(cookie.set(state.toString())));
        exchange.getMessage().setHeader("Cache-Control", "no-store");
    }
}
