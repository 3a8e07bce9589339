// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.crypto.CallbackCipher;
import org.junit.jupiter.api.Test;

/**
 * An EncodingAESKey that lost a character and got an equals sign in its place had the right length: the route started, and
 * rejected every event.
 */
class KeyWithEqualsSignTest {

    @Test
    void a_key_that_ends_with_an_equals_sign_is_refused_at_once() {
        assertThatThrownBy(() -> CallbackCipher.of("tk123456", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("encodingAesSecretKey")
                .hasMessageContaining("equals sign")
                .hasMessageNotContaining("abcdef");
    }
}
