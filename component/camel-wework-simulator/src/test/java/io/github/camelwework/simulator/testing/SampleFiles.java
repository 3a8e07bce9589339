// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Small files of each kind, and large ones. */
public final class SampleFiles {

    private static final byte[] AMR_HEAD = "#!AMR\n".getBytes(StandardCharsets.US_ASCII);
    private static final int AMR_FRAME = 13;

    private SampleFiles() {}

    public static byte[] png(int size) {
        return padded(HexFormat.of().parseHex("89504e470d0a1a0a"), size);
    }

    public static byte[] jpeg(int size) {
        return padded(HexFormat.of().parseHex("ffd8ffe0"), size);
    }

    public static byte[] mp4(int size) {
        return padded(HexFormat.of().parseHex("00000018667479706d703432"), size);
    }

    public static byte[] text(int size) {
        return padded("text".getBytes(StandardCharsets.US_ASCII), size);
    }

    /** Frames of type 0, 20 milliseconds each, whose payload is all zeros. */
    public static byte[] amr(int frames) {
        return padded(AMR_HEAD, AMR_HEAD.length + frames * AMR_FRAME);
    }

    private static byte[] padded(byte[] head, int size) {
        return Arrays.copyOf(head, size);
    }
}
