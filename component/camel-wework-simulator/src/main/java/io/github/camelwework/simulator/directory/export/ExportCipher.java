// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.export;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in CBC, as callbacks have it too: the vector is the key's first half, and padding goes to 32 bytes. */
final class ExportCipher {

    private static final int BLOCK = 32;
    private static final int VECTOR = 16;

    private ExportCipher() {}

    /** Whether it is the key of 43 characters that WeCom asks for. */
    static boolean isKey(String encodingAesKey) {
        return encodingAesKey.matches("[a-zA-Z0-9]{43}");
    }

    static byte[] encrypt(byte[] plain, String encodingAesKey) {
        byte[] key = Base64.getDecoder().decode(encodingAesKey + "=");
        int pad = BLOCK - plain.length % BLOCK;
        byte[] padded = Arrays.copyOf(plain, plain.length + pad);
        Arrays.fill(padded, plain.length, padded.length, (byte) pad);
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, VECTOR));
            return cipher.doFinal(padded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES, which every one has to have.", e);
        }
    }
}
