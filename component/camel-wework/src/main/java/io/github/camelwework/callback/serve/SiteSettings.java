// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.CallbackGate;
import io.github.camelwework.callback.crypto.CallbackCipher;
import org.jspecify.annotations.Nullable;

/**
 * How a path is served; routes that share it agree on this.
 *
 * @param path with its first slash
 * @param fingerprint tells settings apart that look the same, and gives no secret away
 * @param cipher what replies are encrypted with
 * @param maxBodySize in bytes
 * @param http the name of the component that serves, null for the runtime's own
 */
public record SiteSettings(
        String path,
        String fingerprint,
        CallbackGate gate,
        CallbackCipher cipher,
        int maxBodySize,
        @Nullable String http) {

    /** Whether routes can share a path that have these. */
    boolean agreesWith(SiteSettings other) {
        return fingerprint.equals(other.fingerprint)
                && maxBodySize == other.maxBodySize
                && String.valueOf(http).equals(String.valueOf(other.http));
    }
}
