// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.testing.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AmrTest {

    @Test
    void a_frame_lasts_20_milliseconds() {
        assertThat(Amr.duration(SampleFiles.amr(50))).contains(Duration.ofSeconds(1));
    }

    @Test
    void frames_of_different_modes_have_different_sizes() {
        byte[] silenceThenSpeech = Arrays.copyOf(SampleFiles.amr(0), 6 + 1 + 32);
        silenceThenSpeech[6] = (byte) (15 << 3);
        silenceThenSpeech[7] = (byte) (7 << 3);

        assertThat(Amr.duration(silenceThenSpeech)).contains(Duration.ofMillis(40));
    }

    @Test
    void a_frame_that_is_cut_short_is_no_amr() {
        byte[] whole = SampleFiles.amr(2);

        assertThat(Amr.duration(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
    }

    @Test
    void a_frame_of_a_reserved_type_is_no_amr() {
        byte[] voice = SampleFiles.amr(2);
        voice[6] = (byte) (9 << 3);

        assertThat(Amr.duration(voice)).isEmpty();
    }

    @Test
    void wide_band_is_not_taken() {
        assertThat(Amr.duration("#!AMR-WB\n".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
