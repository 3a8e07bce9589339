// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a run of {@code contact/sync} at one moment.
 *
 * @param corpId whose directory it is about
 * @param begun when the run began
 * @param phase what it does
 * @param planHash which plan is applied, or was made or refused; null before there is one
 * @param planned how many calls that plan has; files and lists count as the calls that they replace
 * @param done how many of them were made
 * @param failed how many of them WeCom refused
 */
public record SyncStatus(
        String corpId,
        Instant begun,
        SyncPhase phase,
        @Nullable String planHash,
        int planned,
        int done,
        int failed) {

    /** At the beginning. */
    public static SyncStatus beginning(String corpId, Instant now) {
        return new SyncStatus(corpId, now, SyncPhase.READING, null, 0, 0, 0);
    }

    /** The same run in another phase, with that plan. */
    public SyncStatus with(SyncPhase other, @Nullable String hash) {
        return new SyncStatus(corpId, begun, other, hash, planned, done, failed);
    }

    /** The same run with other numbers. */
    public SyncStatus with(int stepsPlanned, int stepsDone, int stepsFailed) {
        return new SyncStatus(corpId, begun, phase, planHash, stepsPlanned, stepsDone, stepsFailed);
    }
}
