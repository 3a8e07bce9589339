// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.model.sync.SyncVerb;
import java.time.Instant;
import java.util.List;
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
 * @param missingSince when members were first missing in the source, by userid in lower case
 * @param lastTotals how many objects of each kind the managed part held after the last run; empty before the first
 */
public record SyncMemory(
        Instant now,
        Map<String, Integer> ids,
        SentHashes sentMembers,
        SentHashes sentDepartments,
        Map<String, Instant> missingSince,
        Map<String, Integer> lastTotals) {

    /** Of a sync that never ran. */
    public static SyncMemory empty(Instant now) {
        return new SyncMemory(now, Map.of(), new SentHashes(""), new SentHashes(""), Map.of(), Map.of());
    }

    /** Remembers what a call sent that WeCom took; the target is that which the call was planned for. */
    public void sent(SyncStep step, Target target) {
        SentStep.keep(step, target, this);
    }

    /** The same with other totals. */
    public SyncMemory with(Map<String, Integer> totals) {
        return new SyncMemory(now, ids, sentMembers, sentDepartments, missingSince, totals);
    }

    /** The same with other hashes, of members and of departments. */
    public SyncMemory with(SentHashes sent) {
        return new SyncMemory(now, ids, sent, sent, missingSince, lastTotals);
    }

    /** The memory while a plan is applied: whom it would forget may not have been enabled when it breaks off. */
    public SyncMemory begun(SyncPlan plan, Map<String, Integer> totals) {
        return applied(plan, totals, missingSince.keySet());
    }

    /**
     * The memory after a plan was applied that was made some time ago: it knows nothing of who was missed since, and changes
     * only what it does.
     *
     * @param done the userids, in lower case, by what has become of them
     */
    public SyncMemory appliedLater(SyncPlan plan, Map<String, Integer> totals, Map<SyncVerb, Set<String>> done) {
        Map<String, Integer> allIds = new TreeMap<>(ids);
        allIds.putAll(plan.marks().ids());
        Map<String, Instant> missing = new TreeMap<>(missingSince);
        for (SyncVerb verb : List.of(SyncVerb.ENABLED, SyncVerb.DELETED)) {
            for (String key : done.getOrDefault(verb, Set.of())) {
                missing.remove(key);
                missing.remove(SyncMarks.DISABLED_BEFORE + key);
            }
        }
        done.getOrDefault(SyncVerb.DISABLED, Set.of()).stream()
                .filter(plan.marks().missing()::contains)
                .forEach(key -> missing.putIfAbsent(key, now));
        return new SyncMemory(now, allIds, sentMembers, sentDepartments, missing, totals);
    }

    /** The memory after a plan was applied. */
    public SyncMemory applied(SyncPlan plan, Map<String, Integer> totals) {
        return applied(plan, totals, Set.of());
    }

    /**
     * The memory after a plan was applied in part.
     *
     * @param failed the userids, in lower case, of whom something failed: nothing is forgotten of them, and whoever could not
     *     be disabled is not taken for disabled by this sync
     */
    public SyncMemory applied(SyncPlan plan, Map<String, Integer> totals, Set<String> failed) {
        Map<String, Integer> allIds = new TreeMap<>(ids);
        allIds.putAll(plan.marks().ids());
        Map<String, Instant> missing = new TreeMap<>(missingSince);
        missing.keySet().retainAll(failed);
        for (String key : plan.marks().missing()) {
            boolean isNew = !missingSince.containsKey(key);
            missing.put(
                    isNew && failed.contains(key) ? SyncMarks.DISABLED_BEFORE + key : key,
                    missingSince.getOrDefault(key, now));
        }
        plan.marks().back().forEach(key -> missing.put(key, now));
        return new SyncMemory(now, allIds, sentMembers, sentDepartments, missing, totals);
    }
}
