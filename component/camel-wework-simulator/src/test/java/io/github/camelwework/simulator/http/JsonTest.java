// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void an_object_is_read_whole() {
        Json.Read read = read("{\"a\":1,\"b\":{\"c\":[null,true]}} ");

        assertThat(read.wellFormed()).isTrue();
        assertThat(read.fields()).hasToString("{\"a\":1,\"b\":{\"c\":[null,true]}}");
    }

    @Test
    void no_body_is_an_empty_object() {
        assertThat(read("").wellFormed()).isTrue();
        assertThat(read("").fields().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1,\"b\":", "{\"a\":1,\"b\":[1,2}", "{\"a\":1,b:2}", "{\"a\":1,\"b\":\"x", "{\"a\":1}}"})
    void what_stands_before_a_mistake_is_kept(String body) {
        Json.Read read = read(body);

        assertThat(read.wellFormed()).isFalse();
        assertThat(read.fields()).hasToString("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"text\"", "touser=a&b=c", "null", "<xml/>"})
    void what_is_no_object_has_no_fields(String body) {
        assertThat(read(body).wellFormed()).isFalse();
        assertThat(read(body).fields().isEmpty()).isTrue();
    }

    @Test
    void nesting_without_end_is_a_mistake_and_no_stack_overflow() {
        assertThat(read("{\"a\":1,\"b\":" + "[".repeat(100_000)).fields()).hasToString("{\"a\":1}");
    }

    @Test
    void bytes_that_are_no_utf_8_are_a_mistake() {
        byte[] body = "{\"a\":1,\"b\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        body[13 - 1] = (byte) 0xff;

        assertThat(Json.read(body).wellFormed()).isFalse();
    }

    private static Json.Read read(String body) {
        return Json.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
