// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.secret.Secret;
import java.util.regex.Pattern;

/**
 * The key of a token; two requests share a token exactly when their keys are equal. Holds no secret and may be
 * logged.
 *
 * @param baseUrl where WeCom's API is, for example {@code https://qyapi.weixin.qq.com}; a slash at its end is dropped
 * @param corpId the corp's id (or the suite's, the provider's)
 * @param kind whose secret it is
 * @param fingerprint {@link Secret#fingerprint()} of the secret
 */
public record TokenKey(String baseUrl, String corpId, CredentialKind kind, String fingerprint) {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    /**
     * Checks the fingerprint.
     *
     * @throws IllegalArgumentException when it is not one: a key that held a secret would show it
     */
    public TokenKey {
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException(
                    "A token's key needs a fingerprint: use TokenKey.of, which makes one from the secret.");
        }
        baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The key for a secret. */
    public static TokenKey of(String baseUrl, String corpId, CredentialKind kind, Secret secret) {
        return new TokenKey(baseUrl, corpId, kind, secret.fingerprint());
    }
}
