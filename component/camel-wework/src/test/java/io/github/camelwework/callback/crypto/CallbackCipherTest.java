// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackCipherTest {

    private static final String TOKEN = "Tk0123456789";
    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF=",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDE-_"
            })
    void a_key_that_is_none_is_named_and_not_quoted(String key) {
        assertThatThrownBy(() -> CallbackCipher.of(TOKEN, key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("encodingAesSecretKey")
                .hasMessageContaining("43 letters and digits")
                .hasMessageNotContaining("abcdef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tok-en-", "token ", "abcdefghijklmnopqrstuvwxyz0123456"})
    void a_token_that_is_none_is_named_and_not_quoted(String token) {
        assertThatThrownBy(() -> CallbackCipher.of(token, KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The option token is wrong")
                .hasMessageContaining(token.length() + " characters")
                .hasMessageNotContaining("abcdef")
                .hasMessageNotContaining("tok-en-");
    }

    @Test
    void the_longest_and_the_shortest_token_are_taken() {
        assertThat(CallbackCipher.of("a", KEY).sign("1", "2", "3")).hasSize(40);
        assertThat(CallbackCipher.of("a".repeat(32), KEY).sign("1", "2", "3")).hasSize(40);
    }

    @Test
    void nothing_that_can_be_printed_shows_a_secret() {
        assertThat(CallbackCipher.of(TOKEN, KEY)).hasToString("CallbackCipher[secret]");
        assertThat(EncodingAesKey.of(KEY)).hasToString("EncodingAesKey[secret]");
        assertThat(Signature.by(TOKEN).toString()).startsWith("Signature[").doesNotContain(TOKEN);
    }
}
