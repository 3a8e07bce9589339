// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

/**
 * A push on its way.
 *
 * @param query as it stands in the address
 * @param encrypted what the body holds as cipher text
 */
record Request(String query, byte[] body, String encrypted) {

    Request withQuery(String other) {
        return new Request(other, body, encrypted);
    }

    Request withSignature(String signature) {
        return withQuery(query.replace(signature(), signature));
    }

    Request withBody(byte[] other) {
        return new Request(query, other, encrypted);
    }

    String signature() {
        return query.replaceAll(".*msg_signature=([^&]*).*", "$1");
    }
}
