// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks a text as this application's own, for one purpose and until some time: everybody can read it, nobody else can
 * make or change it. HMAC-SHA-256 over purpose, time and text.
 */
final class Seal {

    static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final char BREAK = '\n';

    private final SecretKeySpec key;

    /**
     * A seal.
     *
     * @throws IllegalArgumentException when the key is shorter than it should be
     */
    Seal(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The key has %d bytes: give %d or more.".formatted(key.length, KEY_BYTES));
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String seal(String purpose, String text, Instant ends) {
        String content =
                encode((ends.getEpochSecond() + String.valueOf(BREAK) + text).getBytes(StandardCharsets.UTF_8));
        return content + "." + encode(mac(purpose, content));
    }

    /** The text, if it is sealed for the purpose and its time is not over. */
    Optional<String> open(String purpose, String sealed, Instant now) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String content = sealed.substring(0, dot);
            // In constant time: how much of a guess is right must not show.
            if (!MessageDigest.isEqual(
                    mac(purpose, content), Base64.getUrlDecoder().decode(sealed.substring(dot + 1)))) {
                return Optional.empty();
            }
            String text = new String(Base64.getUrlDecoder().decode(content), StandardCharsets.UTF_8);
            int end = text.indexOf(BREAK);
            Instant ends = Instant.ofEpochSecond(Long.parseLong(text.substring(0, end)));
            return now.isBefore(ends) ? Optional.of(text.substring(end + 1)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(String purpose, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + BREAK + content).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Seal";
    }
}
