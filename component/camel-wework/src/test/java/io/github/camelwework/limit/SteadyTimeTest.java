// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyTimeTest {

    @Test
    void a_clock_that_is_set_back_goes_on_from_where_it_stood() {
        AtomicLong clock = new AtomicLong(10_000);
        InstantSource source = () -> Instant.ofEpochMilli(clock.get());
        SteadyTime time = new SteadyTime(source.withZone(ZoneOffset.UTC));

        assertThat(time.now()).isEqualTo(10_000);
        clock.set(4_000);
        assertThat(time.now()).isEqualTo(10_000);
        clock.set(4_500);
        assertThat(time.now()).isEqualTo(10_500);
    }
}
