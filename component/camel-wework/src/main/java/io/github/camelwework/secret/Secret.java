// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A corp secret, a robot's key or an access token: compared in constant time, never shown. Only
 * {@link #reveal()} gives the value, and only what goes to WeCom may call it. Immutable.
 */
public final class Secret {

    private static final int FINGERPRINT_CHARACTERS = 16;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * A secret of the value.
     *
     * @throws IllegalArgumentException when the value is empty or blank
     */
    public static Secret of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A secret is empty: remove the option or set its value.");
        }
        return new Secret(value);
    }

    /** A secret of the value, or null when there is none: null, empty or blank. */
    public static @Nullable Secret ofNullable(@Nullable String value) {
        return value == null || value.isBlank() ? null : new Secret(value);
    }

    /** The value itself, for the request to WeCom and nothing else. */
    public String reveal() {
        return value;
    }

    /** The first 64 bits of the value's SHA-256: tells secrets apart in keys and logs, and gives nothing away. */
    public String fingerprint() {
        return Digests.sha256(bytes()).substring(0, FINGERPRINT_CHARACTERS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "[secret]";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
