// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.secret.Digests;
import io.github.camelwework.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What lets a page use WeCom's JavaScript functions (doc 90506).
 *
 * @param nonce any text, for this signature only
 * @param timestamp seconds since 1970
 * @param url the page's address with its query, cut before {@code #}
 */
record JsapiSignature(String nonce, long timestamp, String url) {

    private static final int NONCE_CHARACTERS = 16;

    /** Cuts the address. */
    JsapiSignature {
        int fragment = url.indexOf('#');
        url = fragment < 0 ? url : url.substring(0, fragment);
    }

    /** A text to sign with: what chance there is need only differ, it keeps nobody out. */
    static String nonce(RandomGenerator random) {
        return random.ints(NONCE_CHARACTERS, 0, Character.MAX_RADIX)
                .mapToObj(digit -> String.valueOf(Character.forDigit(digit, Character.MAX_RADIX)))
                .collect(Collectors.joining());
    }

    /** SHA-1 in lower-case hex, of texts that are not encoded. */
    String sign(Secret ticket) {
        String text =
                "jsapi_ticket=" + ticket.reveal() + "&noncestr=" + nonce + "&timestamp=" + timestamp + "&url=" + url;
        return HexFormat.of().formatHex(Digests.sha1().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
