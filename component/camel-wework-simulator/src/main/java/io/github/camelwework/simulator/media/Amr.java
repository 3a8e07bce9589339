// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** AMR narrow-band as RFC 4867 stores it: a magic word, then frames of 20 milliseconds. */
final class Amr {

    private static final byte[] MAGIC = "#!AMR\n".getBytes(StandardCharsets.US_ASCII);
    private static final long FRAME_MILLIS = 20;

    /** Bytes of a frame by its type, the type's own byte included; 0 for the types that are reserved. */
    private static final int[] FRAME_BYTES = {13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1};

    private Amr() {}

    /** How long it plays; empty when it is no AMR, or broken. */
    static Optional<Duration> duration(byte[] voice) {
        if (voice.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(voice, MAGIC.length))) {
            return Optional.empty();
        }
        int frames = 0;
        int position = MAGIC.length;
        while (position < voice.length) {
            int size = FRAME_BYTES[(voice[position] >> 3) & 0x0F];
            if (size == 0 || position + size > voice.length) {
                return Optional.empty();
            }
            position += size;
            frames++;
        }
        return Optional.of(Duration.ofMillis(frames * FRAME_MILLIS));
    }
}
