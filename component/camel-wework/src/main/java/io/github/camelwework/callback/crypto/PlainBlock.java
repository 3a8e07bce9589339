// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What stands in the cipher text: 16 random bytes, the length of the message in four bytes, the message, the receiver's
 * id, and padding up to a multiple of 32. It looks like PKCS#7, but Java's own padding knows blocks of 16 only.
 */
final class PlainBlock {

    static final int RANDOM = 16;
    static final int BLOCK = 32;
    private static final int HEAD = RANDOM + Integer.BYTES;

    private PlainBlock() {}

    /**
     * What a block holds.
     *
     * @param message the message itself
     * @param receiveId whom it was encrypted for
     */
    record Content(byte[] message, byte[] receiveId) {}

    static byte[] format(byte[] random, byte[] message, byte[] receiveId) {
        if (random.length != RANDOM) {
            throw new IllegalArgumentException("A block begins with 16 random bytes, not " + random.length);
        }
        int length = HEAD + message.length + receiveId.length;
        int padding = BLOCK - length % BLOCK;
        byte[] block = new byte[length + padding];
        ByteBuffer.wrap(block).put(random).putInt(message.length).put(message).put(receiveId);
        Arrays.fill(block, length, block.length, (byte) padding);
        return block;
    }

    static Content parse(byte[] block) {
        int end = block.length - padding(block);
        if (end < HEAD) {
            throw new RejectedException("the plain block is too short");
        }
        int length = ByteBuffer.wrap(block).getInt(RANDOM);
        // Compared before anything of that length is allocated; as a difference, which cannot overflow.
        if (length < 0 || length > end - HEAD) {
            throw new RejectedException("the length inside does not match the message");
        }
        return new Content(
                Arrays.copyOfRange(block, HEAD, HEAD + length), Arrays.copyOfRange(block, HEAD + length, end));
    }

    private static int padding(byte[] block) {
        int padding = block[block.length - 1];
        if (padding < 1 || padding > BLOCK) {
            throw new RejectedException("the padding is wrong");
        }
        for (int i = block.length - padding; i < block.length; i++) {
            if (block[i] != padding) {
                throw new RejectedException("the padding is wrong");
            }
        }
        return padding;
    }
}
