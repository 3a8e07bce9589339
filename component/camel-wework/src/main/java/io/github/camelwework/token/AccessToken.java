// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.secret.Secret;
import java.time.Instant;

/** A token from the token service. Immutable; its text form holds no value. */
public final class AccessToken {

    private final Secret value;
    private final String fingerprint;
    private final TokenLife life;

    AccessToken(Secret value, TokenLife life) {
        this(value, value.fingerprint(), life);
    }

    private AccessToken(Secret value, String fingerprint, TokenLife life) {
        this.value = value;
        this.fingerprint = fingerprint;
        this.life = life;
    }

    /** The token itself, for the request's {@code access_token} and nothing else. */
    public Secret value() {
        return value;
    }

    /** Tells tokens apart in logs. */
    public String fingerprint() {
        return fingerprint;
    }

    /** When it was first received. */
    public Instant issuedAt() {
        return Instant.ofEpochMilli(life.issuedAt());
    }

    /** When it is renewed in the background: ten minutes before its end, or after nine tenths of a shorter life. */
    public Instant staleAt() {
        return Instant.ofEpochMilli(life.staleAt());
    }

    /** When it is not handed out any more: at most ten seconds before WeCom itself ends it. */
    public Instant expiresAt() {
        return Instant.ofEpochMilli(life.expiredAt());
    }

    /** Whether both are the same token for WeCom: repeating a call that one failed with is futile with the other. */
    public boolean isSameAs(AccessToken other) {
        return fingerprint.equals(other.fingerprint);
    }

    TokenState stateAt(long now) {
        return life.stateAt(now);
    }

    TokenLife life() {
        return life;
    }

    AccessToken with(TokenLife other) {
        return new AccessToken(value, fingerprint, other);
    }

    @Override
    public String toString() {
        return "AccessToken[fingerprint=" + fingerprint + ", issuedAt=" + issuedAt() + ", expiresAt=" + expiresAt()
                + "]";
    }
}
