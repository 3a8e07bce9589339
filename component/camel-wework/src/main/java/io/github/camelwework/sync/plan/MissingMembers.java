// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.DepartmentValues;
import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.MemberTask.FieldChanges;
import io.github.camelwework.sync.plan.TaskPhase.FromSource;
import io.github.camelwework.sync.plan.TaskPhase.WithMissing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks and marks of members that the source lacks. */
final class MissingMembers {

    private final PlanInput input;
    private final MembershipDiff seats;
    private final Notes notes;
    private final List<MissingMark> waiting = new ArrayList<>();
    private final List<MissingMark> back = new ArrayList<>();

    MissingMembers(PlanInput input, MembershipDiff seats, Notes notes) {
        this.input = input;
        this.seats = seats;
        this.notes = notes;
    }

    /** Adds the tasks for these members. */
    WithMissing addTo(FromSource present) {
        NavigableMap<UserId, MemberTask> tasks = new TreeMap<>(present.tasks());
        addTo(tasks);
        return new WithMissing(tasks);
    }

    private void addTo(Map<UserId, MemberTask> tasks) {
        if (!input.desired().manages(SyncKind.MEMBER)) {
            // Members that another source lacked stay missing since then.
            input.actual().members().forEach(this::keepMark);
            return;
        }
        int spared = 0;
        for (MemberState member : input.actual().members()) {
            if (isMissing(member) && input.desired().doubtful().isNameless(SyncKind.MEMBER)) {
                keepMark(member);
                spared += mayGo(member) ? 1 : 0;
            } else if (isMissing(member)) {
                MemberTask task = task(member);
                if (task != null) {
                    tasks.put(member.key(), task);
                }
            } else if (input.desired()
                    .doubtful()
                    .contains(SyncKind.MEMBER, member.key().text())) {
                marks(member).forEach(back::add);
            } else if (!input.desired().hasMember(member.key())) {
                keepMark(member);
            }
        }
        if (spared > 0) {
            notes.skip(
                    SyncFindings.SPARED_MEMBERS,
                    "%d of whom the source lacks stay this time: a row that was refused does not say whom it is about"
                            .formatted(spared));
        }
    }

    /** As {@link SyncMarks#missing}; after {@link #addTo}. */
    List<String> waiting() {
        return waiting.stream().distinct().sorted().map(MissingMark::text).toList();
    }

    private boolean isMissing(MemberState member) {
        return !input.desired().hasMember(member.key())
                && !input.desired()
                        .doubtful()
                        .contains(SyncKind.MEMBER, member.key().text())
                && seats.isManaged(member);
    }

    private boolean mayGo(MemberState member) {
        return input.policy().onMissing() != OnMissing.IGNORE && !input.policy().isProtected(member.key());
    }

    private void keepMark(MemberState member) {
        marks(member).forEach(waiting::add);
    }

    private Stream<MissingMark> marks(MemberState member) {
        return Stream.of(MissingMark.ours(member.key()), MissingMark.others(member.key()))
                .filter(input.memory().missingSince()::containsKey);
    }

    /**
     * As {@link SyncMarks#back}: a member who is back in a row that is refused as a whole is not enabled yet.
     *
     * @param tasks the final tasks of members
     * @param refused the places of rows that are refused, at least in part
     */
    List<String> back(Map<UserId, MemberTask> tasks, Set<String> refused) {
        Set<MissingMark> all = new TreeSet<>(back);
        for (DesiredMember desired : input.desired().members()) {
            MemberState member = input.actual().member(desired.key());
            if (member != null
                    && refused.contains(desired.place())
                    && !tasks.containsKey(desired.key())
                    && (member.isDisabled() || !member.showsWhetherDisabled())) {
                marks(member).forEach(all::add);
            }
        }
        return all.stream().map(MissingMark::text).toList();
    }

    /** A member who was disabled already when first missing was disabled by others, and is not enabled when back. */
    private MissingMark mark(MemberState member) {
        boolean byOthers = !input.memory().missingSince().containsKey(MissingMark.ours(member.key()))
                && (member.showsWhetherDisabled() ? cannotLogIn(member) : wasDisabledBefore(member));
        return byOthers ? MissingMark.others(member.key()) : MissingMark.ours(member.key());
    }

    private @Nullable MemberTask task(MemberState member) {
        OnMissing policy = input.policy().onMissing();
        String place = "member " + member.userid();
        if (!mayGo(member)) {
            keepMark(member);
            if (policy != OnMissing.IGNORE) {
                notes.skip(place, "is not in the source, and protected: it stays");
            }
            return null;
        }
        if (!seats.outside(member).isEmpty()) {
            return new MemberTask(place, member.userid(), SyncVerb.MOVED, leave(member));
        }
        if (policy == OnMissing.DELETE || isDue(member)) {
            return new MemberTask(place, member.userid(), SyncVerb.DELETED, FieldChanges.NONE);
        }
        waiting.add(mark(member));
        if (cannotLogIn(member)) {
            return null;
        }
        return new MemberTask(place, member.userid(), SyncVerb.DISABLED, FieldChanges.of("enable", 0L));
    }

    /** A member who has departments outside of the managed part only leaves it: others decide about disabling. */
    private FieldChanges leave(MemberState member) {
        List<Long> left = seats.outside(member);
        Map<String, Object> send = new TreeMap<>();
        send.put("department", left);
        for (String field : DepartmentValues.BESIDE) {
            if (member.fields().containsKey(field)) {
                send.put(field, DepartmentValues.inOrderOf(left, member.beside(field)));
            }
        }
        return FieldChanges.of(Set.of("department"), send);
    }

    /** The status of a member who left the corp does not change when the member is disabled. */
    private boolean cannotLogIn(MemberState member) {
        return member.showsWhetherDisabled()
                ? member.isDisabled() || member.hasLeft()
                : wasDisabledBefore(member)
                        || input.memory()
                                .sentMembers()
                                .isLast(member.key().text(), "enable", FieldForms.of("enable", 0L));
    }

    private boolean wasDisabledBefore(MemberState member) {
        return input.memory().missingSince().containsKey(MissingMark.others(member.key()));
    }

    private boolean isDue(MemberState member) {
        Duration wait = input.policy().deleteAfter();
        Instant since = input.memory().missingSince().get(mark(member));
        return wait != null
                && since != null
                && cannotLogIn(member)
                && !input.memory().now().isBefore(since.plus(wait));
    }
}
