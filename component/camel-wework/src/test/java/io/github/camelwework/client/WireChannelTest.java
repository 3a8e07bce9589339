// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.Transport;
import io.github.camelwework.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireChannelTest {

    private static final Call READ = TestCalls.of("user/get", Map.of("userid", "a b&c=值"));

    @Test
    void token_and_parameters_stand_encoded_in_the_query() {
        AtomicReference<Transport.Request> sent = new AtomicReference<>();
        WireChannel channel = new WireChannel(request -> {
            sent.set(request);
            return CompletableFuture.completedFuture(answer(200, "{\"errcode\":0}"));
        });
        channel.send(READ.with(new Authorization("access_token", Secret.of("t+/="))))
                .join();
        assertThat(sent.get().uri())
                .isEqualTo("http://127.0.0.1:1/cgi-bin/user/get?access_token=t%2B%2F%3D&userid=a%20b%26c%3D%E5%80%BC");
        assertThat(sent.get().toString()).doesNotContain("t+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "502 | <html></html>",
                "403 | no",
                "404 | no",
                "302 | no",
                "302 | {\"errcode\":0}",
                "200 | <html></html>",
                "200 | {\"errcode\":0",
                "200 | []",
                "200 | {} trailing"
            })
    void what_is_no_json_object_is_no_answer(int status, String body) {
        WireChannel channel = new WireChannel(request -> CompletableFuture.completedFuture(answer(status, body)));
        assertThat(channel.send(READ))
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(UnansweredException.class, unanswered -> {
                    assertThat(unanswered.surelyNotDone()).isFalse();
                    assertThat(unanswered.reason()).contains("HTTP " + status).doesNotContain("access_token");
                });
    }

    @Test
    void a_path_that_wecom_does_not_know_is_not_asked_again() {
        WireChannel channel = new WireChannel(request -> CompletableFuture.completedFuture(answer(404, "")));
        assertThat(channel.send(READ))
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOf(WeworkRequestException.class)
                .withMessageContaining("user/get: the server answered HTTP 404");
    }

    private static Transport.Answer answer(int status, String body) {
        return new Transport.Answer(status, "text/html", null, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
