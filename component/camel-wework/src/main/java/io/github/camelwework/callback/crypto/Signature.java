// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import io.github.camelwework.secret.Digests;
import io.github.camelwework.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Signatures with one Token: SHA-1 over the token and three further values in the order of their bytes. Immutable. */
final class Signature {

    private static final int MAX_TOKEN = 32;

    private final Secret token;

    private Signature(Secret token) {
        this.token = token;
    }

    static Signature by(String token) {
        if (!token.matches("[0-9A-Za-z]{1," + MAX_TOKEN + "}")) {
            throw new IllegalArgumentException(
                    ("The option token is wrong: WeCom's Token is %d characters at most, letters and digits only, and this"
                                    + " one has %d characters. Copy it from the callback settings (接收消息服务器配置).")
                            .formatted(MAX_TOKEN, token.length()));
        }
        return new Signature(Secret.of(token));
    }

    /** Forty lower-case hexadecimal digits. */
    String sign(String timestamp, String nonce, String encrypted) {
        byte[][] parts = {bytes(token.reveal()), bytes(timestamp), bytes(nonce), bytes(encrypted)};
        Arrays.sort(parts, Arrays::compareUnsigned);
        MessageDigest sha1 = Digests.sha1();
        for (byte[] part : parts) {
            sha1.update(part);
        }
        return HexFormat.of().formatHex(sha1.digest());
    }

    void require(String given, String timestamp, String nonce, String encrypted) {
        if (!MessageDigest.isEqual(bytes(sign(timestamp, nonce, encrypted)), bytes(given))) {
            throw new RejectedException("the signature does not match the token");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Signature[" + token + "]";
    }
}
