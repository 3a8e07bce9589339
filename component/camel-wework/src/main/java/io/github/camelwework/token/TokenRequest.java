// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

/**
 * Asks for a token. Build it once for each credential and keep it: the key's fingerprint costs a hash.
 *
 * @param key which token
 * @param source where it comes from when there is none yet
 */
public record TokenRequest(TokenKey key, TokenSource source) {

    /** The key alone: a source may show what it asks with. */
    @Override
    public String toString() {
        return "TokenRequest[key=" + key + "]";
    }
}
