// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The brakes of {@code contact/sync}, for tables: so many rows may be marked as gone in one run, and no more. Thread-safe. */
public final class Departures {

    /** From so many rows on a percentage says something; of fewer, these may go. */
    private static final int MANY = 50;

    private static final int FEW = 5;
    private static final int HUNDRED = 100;

    /** Brakes without state. */
    public Departures() {}

    /**
     * Lets the run go on, or not.
     *
     * @param counts {@code total}: the rows that are there; {@code missing}: those of them that the run did not see
     * @param what members or departments
     * @throws IllegalStateException when too many are missing; nobody is marked as gone then
     */
    public void check(Map<?, ?> counts, String what, int maxRemovals, int maxRemovalPercent) {
        long total = number(counts.get("total"));
        long missing = number(counts.get("missing"));
        if (missing > maxRemovals) {
            throw refusal(missing, total, what, "maxRemovals=" + maxRemovals + " allows " + maxRemovals);
        }
        if (total < MANY ? missing > FEW : missing * HUNDRED > (long) maxRemovalPercent * total) {
            throw refusal(
                    missing,
                    total,
                    what,
                    total < MANY
                            ? "of fewer than %d at most %d may be removed in one run".formatted(MANY, FEW)
                            : "maxRemovalPercent=%d allows %d"
                                    .formatted(maxRemovalPercent, maxRemovalPercent * total / HUNDRED));
        }
    }

    private static IllegalStateException refusal(long missing, long total, String what, String allowed) {
        return new IllegalStateException(
                "WeCom no longer shows %d of %d %s, and %s: nobody is marked as gone; check whether the app still sees the corp, and if they have really left, mark them in the table or raise the parameter for one run"
                        .formatted(missing, total, what, allowed));
    }

    /** Databases count in types of their own, and give no sum of no rows. */
    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
