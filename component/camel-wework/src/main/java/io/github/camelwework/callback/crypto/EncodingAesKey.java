// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-CBC with an EncodingAESKey, whose first half is the initialisation vector as well. Immutable: a cipher lives for one call. */
final class EncodingAesKey {

    private static final int CHARACTERS = 43;

    private final SecretKeySpec key;
    private final IvParameterSpec vector;

    private EncodingAesKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        this.vector = new IvParameterSpec(Arrays.copyOf(bytes, 16));
    }

    static EncodingAesKey of(String text) {
        if (text.length() != CHARACTERS) {
            throw wrong("this one has " + text.length() + " characters");
        }
        if (text.endsWith("=")) {
            // Decoded, it would be a byte too short, which nobody would notice before the first event.
            throw wrong("this one ends with an equals sign, as if one character were missing");
        }
        try {
            // Java's decoder takes spare bits that are not zero in the last character, as WeCom's own sample has them.
            return new EncodingAesKey(Base64.getDecoder().decode(text + "="));
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message quotes a character of the key.
            throw wrong("this one has a character that is not Base64");
        }
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                ("The option encodingAesSecretKey is wrong: WeCom's EncodingAESKey is %d letters and digits, and %s."
                                + " Copy it from the callback settings (接收消息服务器配置).")
                        .formatted(CHARACTERS, what));
    }

    byte[] encrypt(byte[] block) {
        try {
            return cipher(Cipher.ENCRYPT_MODE).doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Whole blocks can always be encrypted.", e);
        }
    }

    byte[] decrypt(byte[] encrypted) {
        if (encrypted.length == 0 || encrypted.length % PlainBlock.BLOCK != 0) {
            throw new RejectedException("the cipher text is not made of whole blocks");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE).doFinal(encrypted);
        } catch (GeneralSecurityException e) {
            throw new RejectedException("the cipher text cannot be decrypted");
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, key, vector);
        return cipher;
    }

    @Override
    public String toString() {
        return "EncodingAesKey[secret]";
    }
}
