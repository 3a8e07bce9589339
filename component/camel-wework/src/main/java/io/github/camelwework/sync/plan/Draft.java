// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncBasis;
import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.sync.directory.DirectoryHash;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.plan.TaskPhase.WithLeaders;
import io.github.camelwework.sync.plan.TaskPhase.WithMissing;
import io.github.camelwework.sync.plan.TaskPhase.WithinLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A plan under the assumption that some departments cannot go; {@link SyncPlanner} finds out which. */
final class Draft {

    private final PlanInput input;
    private final Notes notes = new Notes();
    private final DepartmentResolver ids;
    private final PlannedDepartments goal;
    private final DepartmentLookup places;
    private final MissingMembers missing;
    private final WithLeaders members;

    Draft(PlanInput input, Set<Integer> staying) {
        this.input = input;
        input.desired()
                .invalidRows()
                .forEach(row ->
                        notes.refuse(row.place(), row.about().isEmpty() ? row.why() : row.about() + ": " + row.why()));
        input.desired().ignoredColumns().forEach(column -> notes.skip(column.place(), column.why()));
        ids = DepartmentResolver.of(input, notes);
        goal = PlannedDepartments.of(input, ids, staying, notes);
        places = new DepartmentLookup(ids, goal);
        missing = new MissingMembers(input, places.seats(input.memory().sentMembers()), notes);
        WithMissing all = missing.addTo(MemberTasks.of(input, places, notes));
        WithinLimits fitting = DepartmentOccupancy.refuseOverfull(input.actual(), goal, all, notes);
        members = LeaderTasks.add(input, UniqueConflicts.refuse(input.actual(), fitting, notes), notes);
    }

    /** The departments that cannot go after all. */
    Set<Integer> blockedDeletions() {
        return DepartmentOccupancy.blockedDeletions(input, goal, members.tasks(), notes);
    }

    SyncPlan plan() {
        PlannedTags tags = TagPlanner.of(input, members.tasks(), places, notes);
        Actions actions = new Actions(input.actual());
        actions.departments(goal);
        MembershipDiff seats = places.seats(input.memory().sentMembers());
        actions.members(members.tasks().values(), seats, goal.after().keySet());
        actions.tags(tags);
        UnverifiableFields.note(input, members.tasks(), notes);
        StepList steps = steps(tags);
        Set<String> fields = new TreeSet<>(input.desired().memberFields());
        SyncBasis basis = new SyncBasis(
                input.desired().hash(),
                DirectoryHash.of(input.actual(), fields),
                new ArrayList<>(fields),
                totals(),
                input.desired().isEmpty(),
                input.policy().managedDepartment());
        SyncMarks marks =
                new SyncMarks(chosenIds(), missing.waiting(), missing.back(members.tasks(), notes.refusedPlaces()));
        return SyncPlan.of(basis, actions.all(), steps.steps(), marks, findings(tags));
    }

    private StepList steps(PlannedTags tags) {
        StepList steps = new StepList();
        DepartmentSteps departments = new DepartmentSteps(input, goal, steps);
        MemberSteps memberSteps = new MemberSteps(input.actual(), members, steps);
        TagSteps tagSteps = new TagSteps(tags, steps);
        departments.build();
        memberSteps.build();
        memberSteps.leaders();
        tagSteps.build();
        tagSteps.delete();
        memberSteps.delete();
        departments.delete();
        return steps;
    }

    private Map<String, Integer> chosenIds() {
        Map<String, Integer> chosen = new TreeMap<>(ids.chosen());
        chosen.values().removeIf(id -> !goal.after().containsKey(id));
        return chosen;
    }

    private Map<String, Integer> totals() {
        MembershipDiff seats = places.seats(input.memory().sentMembers());
        List<MemberState> managed =
                input.actual().members().stream().filter(seats::isManaged).toList();
        return Map.of(
                SyncKind.DEPARTMENT.plural(),
                goal.managed().size(),
                SyncKind.MEMBER.plural(),
                managed.size(),
                Brakes.READABLE,
                (int) managed.stream().filter(MemberState::isReadable).count(),
                SyncKind.TAG.plural(),
                input.actual().tags().size());
    }

    private SyncFindings findings(PlannedTags tags) {
        stayingDepartments();
        input.actual().unreadable().forEach(note -> notes.unreadable(note.place(), note.why()));
        return new SyncFindings(
                unchanged(tags),
                input.desired().named(notes.refused()),
                notes.skipped(),
                notes.unreadable(),
                List.of());
    }

    private void stayingDepartments() {
        if (!input.desired().manages(SyncKind.DEPARTMENT)) {
            return;
        }
        Set<Integer> stay = new TreeSet<>(goal.managed());
        stay.removeAll(ids.placed().keySet());
        stay.removeAll(goal.missing());
        stay.remove(input.policy().managedDepartment());
        String why = input.policy().onMissing() == OnMissing.DELETE
                ? "is not among the departments of the source, and stays: a row names it or cannot be read"
                : "is not in the source, and stays: onMissing=delete would delete it";
        stay.forEach(id -> notes.skip("department " + id, why));
    }

    private Map<String, Integer> unchanged(PlannedTags tags) {
        Set<String> refused = notes.refusedPlaces();
        return Map.of(
                SyncKind.DEPARTMENT.plural(),
                (int) goal.after().values().stream()
                        .filter(after ->
                                after.equals(input.actual().departments().get(after.id())))
                        .count(),
                SyncKind.MEMBER.plural(),
                (int) input.desired().members().stream()
                        .filter(desired ->
                                !members.tasks().containsKey(desired.key()) && !refused.contains(desired.place()))
                        .count(),
                SyncKind.TAG.plural(),
                (int) tags.after().values().stream()
                        .filter(after -> after.equals(tags.before().get(after.id())))
                        .count());
    }
}
