// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import io.github.camelwework.simulator.callback.model.Address;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;

/** The GET by which WeCom verifies a receiver before it saves the URL (doc 90930). */
final class UrlCheck {

    private static final int OK = 200;
    private static final long LEAST = 1_000_000_000_000_000_000L;

    private final RandomGenerator random;
    private final Duration patience;

    UrlCheck(RandomGenerator random, Duration patience) {
        this.random = random;
        this.patience = patience;
    }

    /**
     * Asks, and waits for the answer.
     *
     * @throws IllegalArgumentException when it is not the right one, or comes too late
     */
    void run(Address address, Instant now) {
        byte[] echo = Long.toString(random.nextLong(LEAST, Long.MAX_VALUE)).getBytes(StandardCharsets.UTF_8);
        EncryptedMessage sealed = EncryptedMessage.of(address, echo, now, random);
        HttpResponse<byte[]> answer;
        try {
            answer = ReceiverHttp.send(HttpRequest.newBuilder(sealed.checkUrl()).build(), patience)
                    .join();
        } catch (CompletionException e) {
            throw refusal(address, ReceiverHttp.reason(e, patience));
        }
        if (answer.statusCode() != OK) {
            throw refusal(address, "it answered with status " + answer.statusCode());
        }
        if (!Arrays.equals(answer.body(), echo)) {
            throw refusal(
                    address,
                    "its answer of %d bytes is not the decrypted echostr, byte for byte"
                            .formatted(answer.body().length));
        }
    }

    private static IllegalArgumentException refusal(Address address, String why) {
        return new IllegalArgumentException(
                "%s did not pass the URL check of %s: %s. Start the receiver first, with the same token, encodingAesKey and receiveid."
                        .formatted(address.settings().url(), address.holder(), why));
    }
}
