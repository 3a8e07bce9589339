// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionRingTest {

    private final CompletionRing ring = new CompletionRing();

    @Test
    void it_knows_the_newest_and_no_more_than_are_asked_for() {
        for (int time = 1; time <= 100; time++) {
            ring.add(time, 10, CompletionRing.LONG_AGO);
        }

        assertThat(ring.newest(1)).isEqualTo(100);
        assertThat(ring.newest(10)).isEqualTo(91);
        assertThat(ring.newest(11)).isEqualTo(CompletionRing.LONG_AGO);
        assertThat(ring.capacity()).isEqualTo(10);
    }

    @Test
    void what_counts_no_more_makes_room_before_anything_grows() {
        for (int time = 1; time <= 100; time++) {
            ring.add(time, 1_000, time - 3);
        }

        assertThat(ring.newest(1)).isEqualTo(100);
        assertThat(ring.newest(3)).isEqualTo(98);
        assertThat(ring.capacity()).isLessThan(8);
    }
}
