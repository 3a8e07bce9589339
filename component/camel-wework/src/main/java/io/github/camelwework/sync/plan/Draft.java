// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncBasis;
import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.sync.plan.UniqueRules.HandOver;
import io.github.camelwework.sync.source.Kind;
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
    private final DepartmentIds ids;
    private final DepartmentGoal goal;
    private final MemberPlaces places;
    private final Map<String, MemberTask> tasks;
    private final MissingMembers missing;
    private final Map<String, List<HandOver>> handOvers;
    private final LeaderTasks leaders;

    Draft(PlanInput input, Set<Integer> staying) {
        this.input = input;
        input.source()
                .badRows()
                .forEach(row ->
                        notes.refuse(row.place(), row.about().isEmpty() ? row.why() : row.about() + ": " + row.why()));
        input.source().leftOut().forEach(column -> notes.skip(column.place(), column.why()));
        ids = DepartmentIds.of(input, notes);
        goal = DepartmentGoal.of(input, ids, staying, notes);
        places = new MemberPlaces(ids, goal);
        tasks = MemberTasks.of(input, places, notes);
        missing = new MissingMembers(input, places.seats(input.memory().sentMembers()), notes);
        missing.addTo(tasks);
        RoomRules.apply(input.target(), goal, tasks, notes);
        handOvers = new UniqueRules(input.target(), tasks, notes).settle();
        leaders = new LeaderTasks(input, tasks, notes);
        leaders.add(notes.refusedPlaces());
    }

    /** The departments that cannot go after all. */
    Set<Integer> undeletable() {
        return Undeletable.of(input, goal, tasks, notes);
    }

    SyncPlan plan() {
        TagGoal tags = TagGoals.of(input, tasks, places, notes);
        Actions actions = new Actions(input.target());
        actions.departments(goal);
        SeatDiff seats = places.seats(input.memory().sentMembers());
        actions.members(
                tasks.values(),
                Leavers.of(tasks, input.target(), seats, goal.after().keySet()));
        actions.tags(tags);
        // Before the steps: they add to what the tasks send.
        Unseen.note(input, tasks, notes);
        StepList steps = steps(tags);
        Set<String> fields = new TreeSet<>(input.source().memberFields);
        SyncBasis basis = new SyncBasis(
                input.source().hash(),
                TargetHash.of(input.target(), fields),
                new ArrayList<>(fields),
                totals(),
                input.source().isEmpty(),
                input.policy().managedDepartment());
        SyncMarks marks = new SyncMarks(
                chosenIds(), List.copyOf(new TreeSet<>(missing.waiting())), missing.back(tasks, notes.refusedPlaces()));
        return SyncPlan.of(basis, actions.all(), steps.steps(), marks, findings(tags));
    }

    private StepList steps(TagGoal tags) {
        StepList steps = new StepList();
        DepartmentSteps departments = new DepartmentSteps(input, goal, steps);
        MemberSteps members = new MemberSteps(input.target(), tasks, handOvers, steps);
        TagSteps tagSteps = new TagSteps(tags, steps);
        departments.build();
        members.build();
        members.leaders(leaders.later());
        tagSteps.build();
        tagSteps.delete();
        members.delete();
        departments.delete();
        return steps;
    }

    private Map<String, Integer> chosenIds() {
        Map<String, Integer> chosen = new TreeMap<>(ids.chosen());
        chosen.values().removeIf(id -> !goal.after().containsKey(id));
        return chosen;
    }

    private Map<String, Integer> totals() {
        SeatDiff seats = places.seats(input.memory().sentMembers());
        List<MemberState> members =
                input.target().members().stream().filter(seats::isManaged).toList();
        return Map.of(
                SyncKind.DEPARTMENT.plural(),
                goal.managed().size(),
                SyncKind.MEMBER.plural(),
                members.size(),
                Brakes.READABLE,
                (int) members.stream().filter(MemberState::isReadable).count(),
                SyncKind.TAG.plural(),
                input.target().tags().size());
    }

    private SyncFindings findings(TagGoal tags) {
        stayingDepartments();
        input.target().unreadable().forEach(note -> notes.unreadable(note.place(), note.why()));
        return new SyncFindings(
                unchanged(tags), input.source().named(notes.refused()), notes.skipped(), notes.unreadable(), List.of());
    }

    private void stayingDepartments() {
        if (!input.source().manages(Kind.DEPARTMENT)) {
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

    private Map<String, Integer> unchanged(TagGoal tags) {
        Set<String> refused = notes.refusedPlaces();
        return Map.of(
                SyncKind.DEPARTMENT.plural(),
                (int) goal.after().values().stream()
                        .filter(after ->
                                after.equals(input.target().departments().get(after.id())))
                        .count(),
                SyncKind.MEMBER.plural(),
                (int) input.source().members.values().stream()
                        .filter(wish -> !tasks.containsKey(wish.key()) && !refused.contains(wish.place()))
                        .count(),
                SyncKind.TAG.plural(),
                (int) tags.after().values().stream()
                        .filter(after -> after.equals(tags.before().get(after.id())))
                        .count());
    }
}
