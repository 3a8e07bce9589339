// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import java.util.Arrays;

/** PKCS#7 with blocks of 32 bytes, which Java's own padding, made for the 16 of AES, does not do. */
final class Padding {

    private static final int BLOCK = 32;

    private Padding() {}

    static byte[] add(byte[] plain) {
        int pad = BLOCK - plain.length % BLOCK;
        byte[] padded = Arrays.copyOf(plain, plain.length + pad);
        Arrays.fill(padded, plain.length, padded.length, (byte) pad);
        return padded;
    }

    static byte[] remove(byte[] padded) {
        int pad = padded[padded.length - 1];
        boolean right = pad >= 1 && pad <= BLOCK && pad <= padded.length;
        for (int i = padded.length - Math.max(pad, 1); right && i < padded.length; i++) {
            right = padded[i] == pad;
        }
        InvalidReply.unless(right, "the padding is not PKCS#7 of 32 bytes, or another encodingAesKey was used");
        return Arrays.copyOf(padded, padded.length - pad);
    }
}
