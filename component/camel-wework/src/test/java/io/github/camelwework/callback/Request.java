// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

/**
 * A push on its way.
 *
 * @param query as it stands in the address
 * @param encrypted what the body holds as cipher text
 */
public record Request(String query, byte[] body, String encrypted) {

    public Request withQuery(String other) {
        return new Request(other, body, encrypted);
    }

    public Request withSignature(String signature) {
        return withQuery(query.replace(signature(), signature));
    }

    public Request withBody(byte[] other) {
        return new Request(query, other, encrypted);
    }

    public String signature() {
        return query.replaceAll(".*msg_signature=([^&]*).*", "$1");
    }
}
