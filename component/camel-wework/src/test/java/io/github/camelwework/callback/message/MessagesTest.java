// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.crypto.RejectedException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"<xml/>", "<xml></xml>", "<xml> </xml>", "{}"})
    void whoever_reads_a_message_may_change_it(String message) {
        Map<String, Object> fields = read(message);
        fields.put("a", "b");

        assertThat(fields).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void the_largest_message_is_read_and_the_next_larger_one_is_not() {
        read("<a>".repeat(32) + "</a>".repeat(32));
        refused("<a>".repeat(33) + "</a>".repeat(33));
        read("<xml>" + "<a/>".repeat(19_999) + "</xml>");
        refused("<xml>" + "<a/>".repeat(20_000) + "</xml>");
        read("<xml><" + "a".repeat(256) + "/></xml>");
        refused("<xml><" + "a".repeat(257) + "/></xml>");
        read("<xml>" + "&amp;".repeat(59_997) + "</xml>");
        refused("<xml>" + "&amp;".repeat(59_998) + "</xml>");
        read("[".repeat(31).replaceFirst("^", "{\"a\":") + "]".repeat(31) + "}");
        refused("[".repeat(32).replaceFirst("^", "{\"a\":") + "]".repeat(32) + "}");
    }

    private static Map<String, Object> read(String message) {
        return Messages.read(message.getBytes(StandardCharsets.UTF_8)).fields();
    }

    private static void refused(String message) {
        assertThatThrownBy(() -> read(message)).isExactlyInstanceOf(RejectedException.class);
    }
}
