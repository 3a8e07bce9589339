// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Blocks a look-up for the rest of the day once its misses exceed a fifth of the corp's head-count cap, so that nobody
 * finds members by trying numbers (doc 95402).
 */
final class GuessGuard {

    private static final int SHARE = 5;

    private final Directory directory;
    private LocalDate day = LocalDate.EPOCH;
    private int misses;

    GuessGuard(Directory directory) {
        this.directory = directory;
    }

    void admit(Instant now) {
        LocalDate today = Beijing.dateOf(now);
        if (!today.equals(day)) {
            day = today;
            misses = 0;
        }
        Refusal.TOO_FREQUENT.when(misses > directory.settings().limits().headCountCap() / SHARE);
    }

    void missed() {
        misses++;
    }
}
