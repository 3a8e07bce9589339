// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

/**
 * The parameters of a request, before they are checked.
 *
 * @param signature msg_signature
 * @param timestamp in seconds since 1970
 * @param nonce any text
 * @param encrypted the cipher text in Base64
 */
public record Signed(String signature, String timestamp, String nonce, String encrypted) {}
