// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a recorded request fit the token and the key, for an administrator who looks for a mistake in them.
 * Requests that are to be answered go through {@link CallbackCipher#open}, which tells nobody.
 *
 * @param signatureFits whether the signature is one with the token
 * @param unreadable why the key does not decrypt it; null when it does
 * @param message what is inside; empty when it is unreadable
 * @param receiveId whom it was encrypted for; empty when it is unreadable
 */
public record Diagnosis(boolean signatureFits, @Nullable String unreadable, byte[] message, String receiveId) {

    /**
     * Looks at a request.
     *
     * @throws IllegalArgumentException when token or key are none
     */
    public static Diagnosis of(String token, String encodingAesKey, Signed signed) {
        Signature signature = Signature.by(token);
        EncodingAesKey key = EncodingAesKey.of(encodingAesKey);
        boolean fits = fits(signature, signed);
        try {
            PlainBlock.Content content = PlainBlock.parse(key.decrypt(CallbackCipher.base64(signed.encrypted())));
            return new Diagnosis(
                    fits, null, content.message(), new String(content.receiveId(), StandardCharsets.UTF_8));
        } catch (RejectedException e) {
            return new Diagnosis(fits, String.valueOf(e.getMessage()), new byte[0], "");
        }
    }

    private static boolean fits(Signature signature, Signed signed) {
        try {
            signature.require(signed.signature(), signed.timestamp(), signed.nonce(), signed.encrypted());
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Diagnosis[signatureFits=" + signatureFits + ", unreadable=" + unreadable + "]";
    }
}
