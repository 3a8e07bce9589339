// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signs, checks, encrypts and decrypts with one Token and one EncodingAESKey. Immutable, shown to nobody. */
public final class CallbackCipher {

    private final Signature signature;
    private final EncodingAesKey key;

    private CallbackCipher(Signature signature, EncodingAesKey key) {
        this.signature = signature;
        this.key = key;
    }

    /**
     * A message that was decrypted.
     *
     * @param message its bytes
     * @param receiveId which of the accepted ids it was for
     */
    public record Opened(byte[] message, String receiveId) {}

    /**
     * The cipher of the callback settings.
     *
     * @throws IllegalArgumentException saying which of the two is wrong, and how; it quotes neither
     */
    public static CallbackCipher of(String token, String encodingAesKey) {
        return new CallbackCipher(Signature.by(token), EncodingAesKey.of(encodingAesKey));
    }

    /** The signature over these, in forty lower-case hexadecimal digits. */
    public String sign(String timestamp, String nonce, String encrypted) {
        return signature.sign(timestamp, nonce, encrypted);
    }

    /**
     * Decrypts what is signed; there is no way to decrypt what is not.
     *
     * @param signed what the request says
     * @param window how old it may be
     * @param accepted whom the message may be for
     * @throws RejectedException whatever is wrong
     */
    public Opened open(Signed signed, Window window, ReceiveIds accepted) {
        signature.require(signed.signature(), signed.timestamp(), signed.nonce(), signed.encrypted());
        window.require(signed.timestamp());
        PlainBlock.Content content = PlainBlock.parse(key.decrypt(base64(signed.encrypted())));
        return new Opened(content.message(), accepted.require(content.receiveId()));
    }

    /**
     * Encrypts a message.
     *
     * @param random 16 bytes that nobody can foresee
     */
    public String encrypt(byte[] message, String receiveId, byte[] random) {
        return Base64.getEncoder()
                .encodeToString(
                        key.encrypt(PlainBlock.format(random, message, receiveId.getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] base64(String encrypted) {
        try {
            return Base64.getDecoder().decode(encrypted);
        } catch (IllegalArgumentException e) {
            throw new RejectedException("the cipher text is not Base64");
        }
    }

    @Override
    public String toString() {
        return "CallbackCipher[secret]";
    }
}
