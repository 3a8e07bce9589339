// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What earlier runs left, and the time: all that a plan depends on beside source, directory and policy.
 *
 * @param now when the plan is made
 * @param ids the numbers of departments by {@code key:…} or {@code path:…} of the source
 * @param sentMembers what was last sent of members, by userid in lower case
 * @param sentDepartments what was last sent of departments, by id
 * @param missingSince when members were first missing in the source
 * @param lastTotals how many objects of each kind the managed part held after the last run; empty before the first
 */
public record SyncMemory(
        Instant now,
        Map<String, Integer> ids,
        SentHashes sentMembers,
        SentHashes sentDepartments,
        Map<MissingMark, Instant> missingSince,
        Map<String, Integer> lastTotals) {

    /** Of a sync that never ran. */
    public static SyncMemory empty(Instant now) {
        return new SyncMemory(now, Map.of(), new SentHashes(""), new SentHashes(""), Map.of(), Map.of());
    }

    /** Remembers what a call sent that WeCom took; the directory is that which the call was planned for. */
    public void sent(SyncStep step, ActualDirectory directory) {
        SentStep.keep(step, directory, this);
    }

    /** The same with other totals. */
    public SyncMemory with(Map<String, Integer> totals) {
        return new SyncMemory(now, ids, sentMembers, sentDepartments, missingSince, totals);
    }

    /** The same with other hashes, of members and of departments. */
    public SyncMemory with(SentHashes sent) {
        return new SyncMemory(now, ids, sent, sent, missingSince, lastTotals);
    }

    /** The memory after a plan was applied whole. */
    SyncMemory applied(SyncPlan plan, Map<String, Integer> totals) {
        return applied(plan, totals, MissingMarks.ofRun(this, plan).after(new MissingMarks.Done(Set.of(), Set.of())));
    }

    /**
     * The memory while a plan is applied, or after.
     *
     * @param missing as {@link MissingMarks} gives them
     */
    public SyncMemory applied(SyncPlan plan, Map<String, Integer> totals, Map<MissingMark, Instant> missing) {
        Map<String, Integer> allIds = new TreeMap<>(ids);
        allIds.putAll(plan.marks().ids());
        return new SyncMemory(now, allIds, sentMembers, sentDepartments, missing, totals);
    }
}
