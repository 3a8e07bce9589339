// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Since when members are missing in the source, while a plan is applied and afterwards. */
public abstract sealed class MissingMarks {

    /**
     * The members whose calls failed.
     *
     * @param failed a call failed: what was known of them still holds
     * @param notDisabled WeCom refused to disable them
     */
    public record Done(Set<UserId> failed, Set<UserId> notDisabled) {}

    final Map<MissingMark, Instant> before;
    final SyncPlan plan;
    final Instant now;

    private MissingMarks(SyncMemory memory, SyncPlan plan) {
        this.before = memory.missingSince();
        this.plan = plan;
        this.now = memory.now();
    }

    /** The marks when the plan is made and applied in one run. */
    public static MissingMarks ofRun(SyncMemory memory, SyncPlan plan) {
        return new OfRun(memory, plan);
    }

    /**
     * The marks when the plan was made earlier.
     *
     * @param directory the directory right before the plan is applied
     */
    public static MissingMarks ofGivenPlan(SyncMemory memory, SyncPlan plan, ActualDirectory directory) {
        return new OfGivenPlan(memory, plan, directory);
    }

    /** The marks while the plan is applied, in case the run breaks off. */
    public abstract Map<MissingMark, Instant> during();

    /** The marks after the plan was applied. */
    public abstract Map<MissingMark, Instant> after(Done done);

    final Map<MissingMark, Instant> withMarks(Stream<MissingMark> more) {
        Map<MissingMark, Instant> marks = new TreeMap<>(before);
        more.forEach(mark -> marks.putIfAbsent(mark, now));
        return marks;
    }

    final List<MissingMark> missing() {
        return plan.marks().missing().stream().map(MissingMark::of).toList();
    }

    private static final class OfRun extends MissingMarks {

        OfRun(SyncMemory memory, SyncPlan plan) {
            super(memory, plan);
        }

        /** Members whose marks would end may not be enabled yet, and members with new marks may be disabled already. */
        @Override
        public Map<MissingMark, Instant> during() {
            return withMarks(missing().stream());
        }

        @Override
        public Map<MissingMark, Instant> after(Done done) {
            Map<MissingMark, Instant> marks = new TreeMap<>();
            for (MissingMark mark : missing()) {
                boolean notDisabled = mark.equals(MissingMark.ours(mark.member()))
                        && done.notDisabled().contains(mark.member());
                if (before.containsKey(mark) || !notDisabled) {
                    marks.put(mark, before.getOrDefault(mark, now));
                }
            }
            plan.marks().back().forEach(text -> marks.put(MissingMark.of(text), now));
            for (UserId member : done.failed()) {
                keep(MissingMark.ours(member), marks);
                keep(MissingMark.others(member), marks);
            }
            return marks;
        }

        private void keep(MissingMark mark, Map<MissingMark, Instant> marks) {
            Instant since = before.get(mark);
            if (since != null) {
                marks.putIfAbsent(mark, since);
            }
        }
    }

    /**
     * A plan that was made earlier does not know who is missing since then: it marks only the members whom it disables, and
     * a mark ends when the directory shows that it has no meaning any more.
     */
    private static final class OfGivenPlan extends MissingMarks {

        private final ActualDirectory directory;

        OfGivenPlan(SyncMemory memory, SyncPlan plan, ActualDirectory directory) {
            super(memory, plan);
            this.directory = directory;
        }

        @Override
        public Map<MissingMark, Instant> during() {
            return withMarks(disabledByPlan().stream().map(MissingMark::ours));
        }

        @Override
        public Map<MissingMark, Instant> after(Done done) {
            Map<MissingMark, Instant> marks = new TreeMap<>(before);
            marks.keySet()
                    .removeIf(mark -> mark.disabledBy() == MissingMark.DisabledBy.SYNC
                            && directory.isSeenEnabledOrGone(mark.member()));
            for (var action : plan.actions()) {
                UserId member = UserId.of(action.id());
                boolean ends = action.verb() == SyncVerb.ENABLED || action.verb() == SyncVerb.DELETED;
                if (action.kind() == SyncKind.MEMBER && ends && !done.failed().contains(member)) {
                    marks.remove(MissingMark.ours(member));
                    marks.remove(MissingMark.others(member));
                }
            }
            disabledByPlan().stream()
                    .filter(member -> !done.notDisabled().contains(member))
                    .forEach(member -> marks.putIfAbsent(MissingMark.ours(member), now));
            missing().stream()
                    .filter(mark -> mark.disabledBy() == MissingMark.DisabledBy.OTHERS)
                    .forEach(mark -> marks.putIfAbsent(mark, now));
            return marks;
        }

        private Set<UserId> disabledByPlan() {
            Set<MissingMark> missing = Set.copyOf(missing());
            Set<UserId> disabled = new HashSet<>();
            plan.actions().forEach(action -> {
                UserId member = UserId.of(action.id());
                if (action.kind() == SyncKind.MEMBER
                        && action.verb() == SyncVerb.DISABLED
                        && missing.contains(MissingMark.ours(member))) {
                    disabled.add(member);
                }
            });
            return disabled;
        }
    }
}
