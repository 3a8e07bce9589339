// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.model.sync.SyncPhase;
import io.github.camelwework.model.sync.SyncStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncProgressPaceTest {

    private final VirtualTime time = new VirtualTime();
    private final List<SyncStatus> told = new ArrayList<>();
    private final SyncProgress progress = new SyncProgress(time.environment(), "corp", told::add);

    @Test
    void who_listens_is_told_every_ten_seconds_and_who_asks_at_any_time() {
        for (int second = 1; second <= 25; second++) {
            time.advance(Duration.ofSeconds(1));
            progress.now(second, 1);
            assertThat(progress.stand().done()).isEqualTo(second);
        }
        progress.ended(SyncPhase.APPLIED, "hash");

        assertThat(told).extracting(SyncStatus::done).containsExactly(0, 10, 20, 25);
        assertThat(told.get(3).failed()).isEqualTo(1);
        assertThat(told.get(3).planHash()).isEqualTo("hash");
    }
}
