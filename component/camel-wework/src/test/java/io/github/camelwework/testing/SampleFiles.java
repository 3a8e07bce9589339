// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import java.nio.charset.StandardCharsets;

/** The smallest files that pass for what they are. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] named(String name) {
        return name.endsWith(".png") ? png() : csv();
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] amr() {
        return "#!AMR\nspeech".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] csv() {
        return "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII);
    }
}
