// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who is missing in the source since when, by userid in lower case: that alone for whom this sync has disabled, who is enabled
 * when back; behind {@link SyncMarks#DISABLED_BEFORE} for whom somebody else had.
 */
public final class MissingMarks {

    /**
     * What became of members, by userid in lower case.
     *
     * @param failed something failed of them: what was known of them is still so
     * @param notDisabled WeCom refused to disable them
     */
    public record Done(Set<String> failed, Set<String> notDisabled) {}

    private final Map<String, Instant> before;
    private final SyncPlan plan;
    private final Instant now;

    private MissingMarks(Map<String, Instant> before, SyncPlan plan, Instant now) {
        this.before = before;
        this.plan = plan;
        this.now = now;
    }

    /** The marks of a memory, and the plan that changes them. */
    public static MissingMarks of(SyncMemory memory, SyncPlan plan) {
        return new MissingMarks(memory.missingSince(), plan, memory.now());
    }

    /** While the plan is applied: whom it would forget may not be enabled, and whom it marks may be disabled, when it breaks off. */
    public Map<String, Instant> begun() {
        Map<String, Instant> marks = new TreeMap<>(before);
        plan.marks().missing().forEach(key -> marks.putIfAbsent(key, now));
        return marks;
    }

    /** After the plan was applied, of a directory that was read for it. */
    public Map<String, Instant> after(Done done) {
        Map<String, Instant> marks = new TreeMap<>();
        for (String key : plan.marks().missing()) {
            if (before.containsKey(key) || !done.notDisabled().contains(key)) {
                marks.put(key, before.getOrDefault(key, now));
            }
        }
        plan.marks().back().forEach(key -> marks.put(key, now));
        for (String userid : done.failed()) {
            keep(userid, marks);
            keep(SyncMarks.DISABLED_BEFORE + userid, marks);
        }
        return marks;
    }

    /** While a plan of some time ago is applied. */
    public Map<String, Instant> begunLater() {
        Map<String, Instant> marks = new TreeMap<>(before);
        disabledByPlan().forEach(key -> marks.putIfAbsent(key, now));
        return marks;
    }

    /**
     * After a plan of some time ago was applied. It knows nothing of who was missed since, so that it marks only whom it
     * disables; a mark ends when the directory shows that it has no meaning any more.
     *
     * @param directory the directory as it was right before
     */
    public Map<String, Instant> afterLater(ActualDirectory directory, Done done) {
        Set<String> disabled = disabledByPlan();
        Map<String, Instant> marks = new TreeMap<>(before);
        marks.keySet()
                .removeIf(key -> !key.startsWith(SyncMarks.DISABLED_BEFORE) && directory.isSeenEnabledOrGone(key));
        for (var action : plan.actions()) {
            String key = action.id().toLowerCase(Locale.ROOT);
            boolean ends = action.verb() == SyncVerb.ENABLED || action.verb() == SyncVerb.DELETED;
            if (action.kind() == SyncKind.MEMBER && ends && !done.failed().contains(key)) {
                marks.remove(key);
                marks.remove(SyncMarks.DISABLED_BEFORE + key);
            }
        }
        disabled.stream().filter(key -> !done.notDisabled().contains(key)).forEach(key -> marks.putIfAbsent(key, now));
        plan.marks().missing().stream()
                .filter(key -> key.startsWith(SyncMarks.DISABLED_BEFORE))
                .forEach(key -> marks.putIfAbsent(key, now));
        return marks;
    }

    private void keep(String key, Map<String, Instant> marks) {
        Instant since = before.get(key);
        if (since != null) {
            marks.putIfAbsent(key, since);
        }
    }

    private Set<String> disabledByPlan() {
        Set<String> missing = Set.copyOf(plan.marks().missing());
        Set<String> disabled = new HashSet<>();
        plan.actions().forEach(action -> {
            String key = action.id().toLowerCase(Locale.ROOT);
            if (action.kind() == SyncKind.MEMBER && action.verb() == SyncVerb.DISABLED && missing.contains(key)) {
                disabled.add(key);
            }
        });
        return disabled;
    }
}
