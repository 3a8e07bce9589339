// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

import io.github.camelwework.callback.CallbackGate;
import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Window;
import io.github.camelwework.callback.serve.SiteSettings;
import io.github.camelwework.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.spi.IdempotentRepository;
import org.jspecify.annotations.Nullable;

/**
 * The options of a callback. Immutable.
 *
 * @param path where WeCom pushes to
 * @param maxBodySize how large a body may be, in bytes
 * @param httpComponent the server that serves the path; null for the one that there is
 * @param maxWaiting how many requests may wait for their routes at once
 * @param ackTimeout when a request is answered at the latest
 * @param repository where handled events are noted; null for memory
 */
public record CallbackOptions(
        Identity identity,
        String path,
        int maxBodySize,
        @Nullable String httpComponent,
        AckMode ackMode,
        int maxWaiting,
        Duration ackTimeout,
        @Nullable IdempotentRepository repository) {

    /**
     * Who pushes, and with which secrets.
     *
     * @param receiveId the receivers that the options name; null for the corp
     * @param window how old a push may be
     * @param owner who should have the secrets, in words
     */
    public record Identity(
            @Nullable Secret token,
            @Nullable Secret key,
            @Nullable String corpId,
            @Nullable String receiveId,
            Duration window,
            String owner) {}

    /**
     * How the path is served.
     *
     * @throws IllegalArgumentException naming an option that is missing or wrong
     */
    SiteSettings site(Clock clock) {
        String token = require(identity.token(), "token", "the Token of the callback settings");
        String key = require(identity.key(), "encodingAesSecretKey", "the EncodingAESKey of the callback settings");
        String receiveId = receiveId();
        CallbackCipher cipher = CallbackCipher.of(token, key);
        CallbackGate gate = new CallbackGate(cipher, new Window(clock, identity.window()), ReceiveIds.of(receiveId));
        String all = String.join(
                "\n", token, key, receiveId, String.valueOf(identity.window().toMillis()));
        return new SiteSettings(path, Secret.of(all).fingerprint(), gate, cipher, maxBodySize, httpComponent);
    }

    private String receiveId() {
        String given = identity.receiveId();
        String corpId = identity.corpId();
        if (given == null && corpId == null) {
            throw new IllegalArgumentException(
                    "Neither receiveId nor corpId is set, so the receiver of events cannot be checked: set corpId, or"
                            + " receiveId to the ids of a suite, or receiveId= (empty) for a smart robot.");
        }
        return given == null ? String.valueOf(corpId) : given;
    }

    private String require(@Nullable Secret value, String option, String what) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "The option %s is missing: set it to %s, at %s.".formatted(option, what, identity.owner()));
        }
        return value.reveal();
    }
}
