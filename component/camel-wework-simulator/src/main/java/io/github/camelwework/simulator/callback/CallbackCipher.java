// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * WeCom's side of the encryption (doc 90968): AES-256-CBC over random, length, message, receiveid, whose first block of
 * key bytes is the initialisation vector.
 */
final class CallbackCipher {

    /** How many random bytes stand in front of the message. */
    static final int RANDOM = 16;

    private static final int LENGTH = 4;
    private static final int AES_BLOCK = 16;

    private final SecretKeySpec key;
    private final IvParameterSpec iv;

    private CallbackCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.iv = new IvParameterSpec(key, 0, AES_BLOCK);
    }

    static CallbackCipher of(String encodingAesKey) {
        return new CallbackCipher(Base64.getDecoder().decode(encodingAesKey + "="));
    }

    String encrypt(byte[] random, byte[] message, String receiveId) {
        byte[] receiver = receiveId.getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(RANDOM + LENGTH + message.length + receiver.length)
                .put(random, 0, RANDOM)
                .putInt(message.length)
                .put(message)
                .put(receiver)
                .array();
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, Padding.add(plain)));
    }

    /**
     * The message.
     *
     * @throws InvalidReply when it is none, or one for somebody else
     */
    byte[] decrypt(String encrypted, String receiveId) {
        byte[] plain = Padding.remove(run(Cipher.DECRYPT_MODE, blocks(encrypted)));
        InvalidReply.unless(plain.length >= RANDOM + LENGTH, "there is no room for the length of a message");
        int length = ByteBuffer.wrap(plain).getInt(RANDOM);
        int begin = RANDOM + LENGTH;
        InvalidReply.unless(
                length >= 0 && length <= plain.length - begin, "the length field is not that of the message");
        String receiver = new String(plain, begin + length, plain.length - begin - length, StandardCharsets.UTF_8);
        InvalidReply.unless(
                receiver.equals(receiveId), "the receiveid is \"%s\", not \"%s\"".formatted(receiver, receiveId));
        return Arrays.copyOfRange(plain, begin, begin + length);
    }

    private static byte[] blocks(String encrypted) {
        try {
            byte[] blocks = Base64.getDecoder().decode(encrypted);
            InvalidReply.unless(
                    blocks.length > 0 && blocks.length % AES_BLOCK == 0,
                    "the cipher text is empty or not made of blocks of 16 bytes");
            return blocks;
        } catch (IllegalArgumentException e) {
            throw new InvalidReply("the cipher text is not Base64");
        }
    }

    private byte[] run(int mode, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, iv);
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES-256-CBC, which every one has to have.", e);
        }
    }
}
