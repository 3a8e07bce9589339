// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelwework.json.Json;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a sync.
 *
 * @param mode {@code apply}, or {@code plan} when a plan that was given was applied
 * @param planHash the plan's hash
 * @param planned how many objects of each kind the plan changes, by {@link SyncKind#plural()} and
 *     {@link SyncVerb#word()}
 * @param done how many of them were changed
 * @param failed those that WeCom refused
 * @param refused invalid rows and fields of the source
 * @param skipped what the source lacks and was left alone, what cannot go yet, columns of the source without a meaning, and
 *     values that WeCom ignored
 * @param unreadable what WeCom does not show
 * @param calls how many calls of WeCom's were made, by path
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SyncReport(
        String mode,
        String planHash,
        Map<String, Map<String, Integer>> planned,
        Map<String, Map<String, Integer>> done,
        List<SyncFailure> failed,
        List<SyncNote> refused,
        List<SyncNote> skipped,
        List<SyncNote> unreadable,
        Map<String, Integer> calls)
        implements Serializable {

    /** The exchange property that keeps the report when the body is another already, and when the exchange has failed. */
    public static final String EXCHANGE_PROPERTY = "CamelWeworkSyncReport";

    private static final long serialVersionUID = 1L;

    /** A report with copies. */
    public SyncReport {
        planned = Collections.unmodifiableMap(new LinkedHashMap<>(planned));
        done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
        failed = List.copyOf(failed);
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
        unreadable = List.copyOf(unreadable);
        calls = Collections.unmodifiableMap(new TreeMap<>(calls));
    }

    /** The report of a plan that was applied and of which WeCom ignored nothing. */
    public static SyncReport of(
            String mode,
            SyncPlan plan,
            List<SyncAction> actions,
            List<SyncFailure> failed,
            Map<String, Integer> calls) {
        return of(mode, plan, actions, failed, List.of(), calls);
    }

    /**
     * The report of a plan that was applied.
     *
     * @param actions those of the plan that were done
     * @param ignored what WeCom left as it was although it took the call, or may have
     */
    public static SyncReport of(
            String mode,
            SyncPlan plan,
            List<SyncAction> actions,
            List<SyncFailure> failed,
            List<SyncNote> ignored,
            Map<String, Integer> calls) {
        SyncFindings findings = plan.findings();
        List<SyncNote> skipped = new ArrayList<>(findings.skipped());
        skipped.addAll(ignored);
        return new SyncReport(
                mode,
                plan.planHash(),
                plan.counts(),
                SyncCounts.of(actions),
                failed,
                findings.refused(),
                skipped,
                findings.unreadable(),
                calls);
    }

    /** In words how many objects became what, such as {@code members 3 created, 1 deleted}. */
    public String summary() {
        return SyncCounts.words(done);
    }

    /** How many objects were changed. */
    public int doneCount() {
        return done.values().stream()
                .flatMap(verbs -> verbs.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The report under the names of its parts. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> toMap() {
        return Json.mapper().convertValue(this, Map.class);
    }

    /** Names counts, no person. */
    @Override
    public String toString() {
        return "SyncReport[" + planHash + " " + summary() + ", " + failed.size() + " failed]";
    }
}
