// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.crypto.RejectedException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * WeCom signs its values without borders between them, so who has recorded a push can move the end of the cipher text into
 * the nonce, and the signature still fits. A member who writes blanks makes what is left end like a padding. What stands in
 * the way is the length inside, which is of the whole message: it must hold whatever else is changed.
 */
class BordersTest {

    // So many characters of Base64 are three whole blocks.
    private static final int THREE_BLOCKS = 128;

    private final Sender sender = new Sender();
    private final Map<String, Integer> reasons = new HashMap<>();

    @Test
    void a_message_cannot_be_cut_by_moving_a_border_of_the_signed_values() {
        for (int length = 300; length < 396; length++) {
            Request genuine = sender.text(" ".repeat(length));
            String encrypted = genuine.encrypted();
            for (int end = THREE_BLOCKS; end < encrypted.length(); end += THREE_BLOCKS) {
                open(genuine, encrypted.substring(0, end), encrypted.substring(end) + "nonce");
            }
        }

        assertThat(reasons)
                .as("how often it came to the length")
                .containsKey("the length inside does not match the message")
                .doesNotContainKey("accepted");
    }

    private void open(Request genuine, String encrypted, String nonce) {
        String query = Requests.query(genuine.signature(), sender.timestamp(), nonce.replace("+", "%2B"));
        try {
            sender.gate().open(query, Requests.xml(encrypted));
            reasons.merge("accepted", 1, Integer::sum);
        } catch (RejectedException e) {
            reasons.merge(String.valueOf(e.getMessage()), 1, Integer::sum);
        }
    }
}
