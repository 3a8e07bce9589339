// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.fault.Fault.When;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.http.Outcome.Manner;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The combined effect of the faults that strike one call.
 *
 * @param delay how much later the answer goes out
 * @param revokes whether all tokens end first
 * @param fault what spoils the answer, null when nothing does
 */
record Strike(Duration delay, boolean revokes, @Nullable Fault fault) {

    static Strike of(List<Fault> faults, RandomGenerator random) {
        Duration delay = Duration.ZERO;
        boolean revokes = false;
        Fault first = null;
        for (Fault fault : faults) {
            if (fault instanceof Fault.Latency latency) {
                delay = delay.plus(between(latency, random));
            } else if (fault instanceof Fault.RevokeTokens) {
                revokes = true;
            } else if (first == null) {
                first = fault;
            }
        }
        return new Strike(delay, revokes, first);
    }

    /** The errcode that is answered instead of acting; null when the fault is another one. */
    Fault.@Nullable Errcode errcode() {
        return fault instanceof Fault.Errcode errcode ? errcode : null;
    }

    boolean actsFirst() {
        return fault == null || fault.when() == When.AFTER_ACTING;
    }

    /** The right answer, or what the fault turns it into. */
    Outcome spoil(Outcome honest) {
        return spoiled(honest).delayed(delay);
    }

    /** Whether the caller still gets the errcode that was meant for it. */
    boolean leavesErrcode() {
        return fault == null || fault instanceof Fault.Errcode;
    }

    private Outcome spoiled(Outcome honest) {
        if (fault instanceof Fault.HttpStatus http) {
            return Outcome.text(http.status(), "text/html", "<html><body>" + http.status() + "</body></html>");
        }
        if (fault instanceof Fault.NotJson notJson) {
            return Outcome.text(200, "text/html", notJson.body());
        }
        if (fault instanceof Fault.Reset) {
            return honest.delivered(Manner.RESET);
        }
        if (fault instanceof Fault.Stall) {
            return honest.delivered(Manner.NEVER);
        }
        return fault instanceof Fault.Truncated ? honest.delivered(Manner.TRUNCATED) : honest;
    }

    private static Duration between(Fault.Latency latency, RandomGenerator random) {
        long least = latency.least().toNanos();
        long spread = latency.most().toNanos() - least;
        return Duration.ofNanos(spread <= 0 ? least : least + random.nextLong(spread));
    }
}
