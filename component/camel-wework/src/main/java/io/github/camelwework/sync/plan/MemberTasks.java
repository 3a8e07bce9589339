// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.DepartmentValues;
import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.Fields;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.MemberTask.FieldChanges;
import io.github.camelwework.sync.plan.TaskPhase.FromSource;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tasks that the rows of the source ask for; leaders and unique values follow in later phases. */
final class MemberTasks {

    private final PlanInput input;
    private final DepartmentLookup places;
    private final MembershipDiff seats;
    private final MemberDiff diff;
    private final Notes notes;
    private final NavigableMap<UserId, MemberTask> tasks = new TreeMap<>();
    private int disabled;

    private MemberTasks(PlanInput input, DepartmentLookup places, Notes notes) {
        this.input = input;
        this.places = places;
        seats = places.seats(input.memory().sentMembers());
        this.notes = notes;
        diff = new MemberDiff(input.memory().sentMembers());
    }

    /** The tasks by userid in lower case, without what the source lacks. */
    static FromSource of(PlanInput input, DepartmentLookup places, Notes notes) {
        MemberTasks all = new MemberTasks(input, places, notes);
        input.desired().members().forEach(all::add);
        if (all.disabled > 0) {
            notes.skip(
                    "disabled members",
                    "%d of the source are disabled in WeCom, not by this sync as far as it remembers, and stay so: enable=1 in the source enables them"
                            .formatted(all.disabled));
        }
        return new FromSource(all.tasks);
    }

    private void add(DesiredMember desired) {
        try {
            MemberState actual = input.actual().member(desired.key());
            List<Long> wanted = places.of(desired.fields(), "department");
            MemberTask task = actual == null ? created(desired, wanted) : changed(desired, wanted, actual);
            if (task.verb() == SyncVerb.CREATED || !task.changes().differing().isEmpty()) {
                tasks.put(desired.key(), task);
            }
        } catch (DepartmentLookup.Unplaced | Unfit e) {
            notes.refuse(desired.place(), String.valueOf(e.getMessage()));
        }
    }

    private MemberTask created(DesiredMember desired, @Nullable List<Long> wanted) throws Unfit {
        Fields fields = desired.fields();
        if (fields.text("name").isBlank()) {
            throw new Unfit("a new member needs a name: add it");
        }
        if (fields.text("mobile").isBlank() && fields.text("email").isBlank()) {
            throw new Unfit("a new member needs a mobile or an email: add one");
        }
        if (!places.isManaged(input.policy().managedDepartment())) {
            throw new Unfit("the managed department is not there: correct managedDepartment");
        }
        Map<String, Object> send = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (!MemberDiff.NOT_COMPARED.contains(field) && !MemberDiff.isEmpty(FieldForms.of(field, value))) {
                send.put(field, value);
            }
        });
        List<Long> departments = wanted == null || wanted.isEmpty()
                ? List.of((long) input.policy().managedDepartment())
                : wanted;
        send.put("department", departments);
        if (departments.equals(wanted)) {
            DepartmentValues.BESIDE.stream()
                    .filter(fields::containsKey)
                    .forEach(field -> send.put(
                            field,
                            DepartmentValues.inOrderOf(
                                    departments,
                                    DepartmentValues.beside(departments, FieldForms.numbers(fields.get(field))))));
        }
        if (fields.containsKey("enable")) {
            send.put("enable", isProtected(desired) ? 1L : FieldForms.number(fields.get("enable")));
        }
        send.put("to_invite", input.policy().toInvite());
        return new MemberTask(desired.place(), desired.userid(), SyncVerb.CREATED, FieldChanges.sending(send));
    }

    private MemberTask changed(DesiredMember desired, @Nullable List<Long> said, MemberState actual) throws Unfit {
        boolean out = said != null && said.isEmpty() && !seats.outside(actual).isEmpty() && seats.isManaged(actual);
        if (out && isProtected(desired)) {
            notes.skip("member " + actual.userid(), "is protected and not moved out");
        }
        @Nullable List<Long> wanted = out && isProtected(desired) ? null : said;
        FieldChanges changes = FieldChanges.NONE;
        if (!seats.isManaged(actual) && (wanted == null || wanted.isEmpty())) {
            throw new Unfit("%s does not stand below the managed department %d and is not changed: take the row out"
                    .formatted(actual.userid(), input.policy().managedDepartment()));
        }
        if (wanted != null) {
            if (wanted.isEmpty() && seats.outside(actual).isEmpty()) {
                throw new Unfit("a member stands in one department at least: add one");
            }
            changes = seats.compare(desired, wanted, actual);
        }
        changes = changes.and(diff.compare(desired, actual));
        changes = changes.and(finish(actual, changes));
        changes = changes.and(enable(desired, actual));
        requireReachable(actual, changes);
        return new MemberTask(desired.place(), actual.userid(), SyncVerb.UPDATED, changes).judged();
    }

    /** A temporary address is cleared as soon as the member can be reached without it. */
    private FieldChanges finish(MemberState actual, FieldChanges changes) {
        String email = UniqueField.EMAIL.field();
        if (!TemporaryClear.isUnfinished(actual) || changes.send().containsKey(email)) {
            return FieldChanges.NONE;
        }
        if (after("mobile", actual, changes).isEmpty()) {
            notes.skip(
                    "member " + actual.userid(),
                    "has a temporary address from a sync that broke off, and keeps it because it has no mobile: give the member a mobile or an email");
            return FieldChanges.NONE;
        }
        return FieldChanges.of(email, "");
    }

    /** Enables a member whom this sync disabled for being missing, not one whom an administrator disabled. */
    private FieldChanges enable(DesiredMember desired, MemberState actual) {
        long wanted = desired.fields().containsKey("enable")
                ? FieldForms.number(desired.fields().get("enable"))
                : -1;
        boolean differs;
        if (wanted == -1) {
            wanted = 1;
            boolean byUs = input.memory().missingSince().containsKey(MissingMark.ours(desired.key()));
            differs = byUs && (actual.isDisabled() || !actual.showsWhetherDisabled());
            disabled += actual.isDisabled() && !byUs ? 1 : 0;
        } else if (actual.showsWhetherDisabled()) {
            // A member who left the corp stays so and cannot be disabled again.
            differs = !actual.hasLeft() && actual.isDisabled() == (wanted == 1);
        } else {
            differs = diff.differs("enable", wanted, actual);
        }
        if (differs && wanted == 0 && isProtected(desired)) {
            notes.skip("member " + actual.userid(), "is protected and not disabled");
            return FieldChanges.NONE;
        }
        return differs ? FieldChanges.of("enable", wanted) : FieldChanges.NONE;
    }

    private boolean isProtected(DesiredMember desired) {
        return input.policy().isProtected(desired.key());
    }

    private static void requireReachable(MemberState actual, FieldChanges changes) throws Unfit {
        boolean clears = changes.send().containsKey("mobile") || changes.send().containsKey("email");
        boolean shown = actual.fields().containsKey("mobile") && actual.fields().containsKey("email");
        if (clears
                && shown
                && after("mobile", actual, changes).isEmpty()
                && after("email", actual, changes).isEmpty()) {
            throw new Unfit("a member keeps a mobile or an email: fill in one");
        }
    }

    private static String after(String field, MemberState actual, FieldChanges changes) {
        boolean keeps = !changes.send().containsKey(field) || (field.equals("mobile") && actual.isActive());
        return FieldForms.text(
                keeps ? actual.fields().get(field) : changes.send().get(field));
    }

    /** A row that WeCom would not take. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why);
        }
    }
}
