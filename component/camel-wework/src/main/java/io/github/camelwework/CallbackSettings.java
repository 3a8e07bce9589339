// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.CallbackGate;
import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Window;
import io.github.camelwework.callback.serve.SiteSettings;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The checks of a callback's options when its route starts: each says in words which option is wrong, and what to do. */
final class CallbackSettings {

    private CallbackSettings() {}

    /**
     * How the path is served.
     *
     * @param account what has the secrets, when the endpoint names an account
     * @throws IllegalArgumentException naming the wrong option
     */
    static SiteSettings check(WeworkConfiguration options, @Nullable WeworkAccount account, Clock clock) {
        String token = first(options.getToken(), account == null ? null : account.getToken());
        String key =
                first(options.getEncodingAesSecretKey(), account == null ? null : account.getEncodingAesSecretKey());
        String owner = account == null ? "the component or an account" : "the account " + options.getAccount();
        require(token, "token", "the Token of the callback settings", owner);
        require(key, "encodingAesSecretKey", "the EncodingAESKey of the callback settings", owner);
        String receiveId = receiveId(options, account);
        CallbackCipher cipher = CallbackCipher.of(token, key);
        CallbackGate gate = new CallbackGate(
                cipher, new Window(clock, Duration.ofMillis(options.getWindow())), ReceiveIds.of(receiveId));
        String all = String.join("\n", token, key, receiveId, String.valueOf(options.getWindow()));
        return new SiteSettings(
                options.getPath(),
                Secret.of(all).fingerprint(),
                gate,
                cipher,
                Math.toIntExact(OptionTable.instance().number("maxBodySize", options.getMaxBodySize())),
                options.getHttpComponent());
    }

    private static String receiveId(WeworkConfiguration options, @Nullable WeworkAccount account) {
        String corpId = first(options.getCorpId(), account == null ? null : account.getCorpId());
        String receiveId = options.getReceiveId() == null ? corpId : options.getReceiveId();
        if (options.getReceiveId() == null && corpId.isBlank()) {
            throw new IllegalArgumentException(
                    "Neither receiveId nor corpId is set, so nobody could tell whose events are meant: set corpId, or"
                            + " receiveId to the ids of a suite, or receiveId= (empty) for a smart robot.");
        }
        return receiveId;
    }

    private static void require(String value, String option, String what, String owner) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The option %s is missing: set it to %s, at %s.".formatted(option, what, owner));
        }
    }

    private static String first(@Nullable String own, @Nullable String inherited) {
        if (own != null && !own.isBlank()) {
            return own;
        }
        return inherited == null ? "" : inherited;
    }
}
