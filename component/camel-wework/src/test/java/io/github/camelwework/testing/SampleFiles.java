// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import java.nio.charset.StandardCharsets;

/** The smallest files that pass for what they are. */
public final class SampleFiles {

    public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    public static final byte[] AMR = "#!AMR\nspeech".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] CSV = "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII);

    private SampleFiles() {}

    public static byte[] named(String name) {
        return name.endsWith(".png") ? PNG : CSV;
    }
}
