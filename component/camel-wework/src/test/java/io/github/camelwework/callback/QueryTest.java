// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.crypto.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonce=abc",
                "&nonce=abc",
                "nonce=abc&",
                "a=b&nonce=abc",
                "nonce=%61bc",
                "nonce=a%62c",
                "nonce=ab%63",
                "=x&nonce=abc&=",
                "Nonce=x&NONCE=y&nonce=abc",
                "a&a&nonce=abc"
            })
    void a_parameter_is_found_wherever_it_stands_and_however_it_is_encoded(String query) {
        assertThat(Query.parse(query).require("nonce")).isEqualTo("abc");
    }

    @Test
    void a_value_may_hold_the_sign_that_begins_values() {
        assertThat(Query.parse("echostr=a+b==").require("echostr")).isEqualTo("a+b==");
    }

    @Test
    void characters_that_take_several_bytes_are_decoded() {
        assertThat(Query.parse("nonce=%E4%BD%A0%F0%9F%98%80").require("nonce")).isEqualTo("你😀");
    }

    @Test
    void of_encoded_and_plain_characters_the_plain_ones_must_be_of_ascii() {
        assertThat(Query.parse("nonce=%61\u007F").require("nonce")).isEqualTo("a\u007F");
        assertThatThrownBy(() -> Query.parse("nonce=%61\u0080")).isExactlyInstanceOf(RejectedException.class);
    }
}
