// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DesiredTag;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.TagState;
import io.github.camelwework.sync.directory.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Matches the source's tags with those that are there, by number or by name, and says what they will be. */
final class TagPlanner {

    private static final int MAX_CHARACTERS = 32;

    private final PlanInput input;
    private final Map<UserId, MemberTask> tasks;
    private final DepartmentLookup places;
    private final Notes notes;
    private final MembershipDiff seats;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Integer, TagState> before = new TreeMap<>();
    private final Map<Integer, TagState> after = new TreeMap<>();
    private final Set<Integer> wished = new TreeSet<>();
    private int largest;

    private TagPlanner(PlanInput input, Map<UserId, MemberTask> tasks, DepartmentLookup places, Notes notes) {
        this.input = input;
        this.tasks = tasks;
        this.places = places;
        this.notes = notes;
        seats = places.seats(input.memory().sentMembers());
        Map<Integer, Set<UserId>> unshown = input.desired().tags().isEmpty()
                ? Map.of()
                : SentTags.of(input.actual(), input.memory().sentMembers());
        input.actual().tags().values().forEach(tag -> {
            before.put(tag.id(), tag.with(unshown.getOrDefault(tag.id(), Set.of())));
            byName.put(tag.name(), tag.id());
            largest = Math.max(largest, tag.id());
        });
        input.desired()
                .tags()
                .forEach(desired -> largest = Math.max(
                        largest, (int) FieldForms.number(desired.fields().get("tagid"))));
    }

    static PlannedTags of(PlanInput input, Map<UserId, MemberTask> tasks, DepartmentLookup places, Notes notes) {
        TagPlanner goals = new TagPlanner(input, tasks, places, notes);
        input.desired().tags().forEach(goals::add);
        Set<Integer> gone = goals.gone();
        goals.refuseSameNames(gone);
        return new PlannedTags(goals.before, goals.after, gone);
    }

    private void add(DesiredTag desired) {
        String name = desired.fields().text("tagname");
        if (name.codePointCount(0, name.length()) > MAX_CHARACTERS) {
            notes.refuse(desired.place(), "tagname has at most %d characters: shorten it".formatted(MAX_CHARACTERS));
            return;
        }
        Integer named = byName.get(name);
        int id = desired.fields().containsKey("tagid")
                ? (int) FieldForms.number(desired.fields().get("tagid"))
                : named == null ? ++largest : named;
        wished.add(id);
        TagState known = before.get(id);
        if (known == null && name.isBlank()) {
            notes.refuse(desired.place(), "a new tag needs a tagname: add it");
            return;
        }
        try {
            TagState start = known == null ? new TagState(id, name, Set.of(), Set.of(), true) : known;
            TagState wanted = new TagState(
                    id,
                    name.isBlank() ? start.name() : name,
                    users(desired, start),
                    parties(desired, start),
                    start.readable());
            if (after.putIfAbsent(id, wanted) != null) {
                notes.refuse(desired.place(), "tag %d stands in the source twice: take one out".formatted(id));
            }
        } catch (DepartmentLookup.Unplaced e) {
            notes.refuse(desired.place(), String.valueOf(e.getMessage()));
        }
    }

    private Set<UserId> users(DesiredTag desired, TagState start) {
        if (!(desired.fields().get("userlist") instanceof List<?> wanted) || !start.readable()) {
            return start.users();
        }
        Set<UserId> users = new TreeSet<>(start.users());
        int unshown = 0;
        // A deleted member loses the tag anyway, and a member who is not managed keeps it.
        users.removeIf(key -> !isDeleted(key) && isManaged(key));
        for (Object userid : wanted) {
            UserId key = UserId.of(userid);
            if (isThere(key) && input.actual().member(key) != null && !isManaged(key) && !comes(key)) {
                notes.refuse(
                        desired.place(),
                        "userlist names %s, who does not stand below the managed department: take that userid out"
                                .formatted(userid));
            } else if (isThere(key)) {
                users.add(key);
                unshown += input.actual().member(key) != null && input.actual().isLeftOutOfTags(key) ? 1 : 0;
            } else {
                notes.refuse(desired.place(), "userlist names %s, who is not there: correct it".formatted(userid));
            }
        }
        if (unshown > 0) {
            notes.unreadable(
                    "tag " + start.name(),
                    "WeCom does not show the app %d of the members that the source puts into it; they are compared with what was last sent"
                            .formatted(unshown));
        }
        return users;
    }

    private boolean isManaged(UserId key) {
        MemberState member = input.actual().member(key);
        return member != null && seats.isManaged(member);
    }

    private Set<Integer> parties(DesiredTag desired, TagState start) throws DepartmentLookup.Unplaced {
        List<Long> wanted = places.of(desired.fields(), "partylist");
        if (wanted == null || !start.readable()) {
            return start.parties();
        }
        Set<Integer> parties = new TreeSet<>(start.parties());
        parties.removeIf(places::isManaged);
        for (Long id : wanted) {
            if (before.containsKey(start.id())
                    && input.actual().isLeftOutOfTags(id.intValue())
                    && !start.parties().contains(id.intValue())) {
                notes.refuse(
                        desired.place(),
                        "partylist names %d, which the app does not see, so that nobody can tell whether the tag has it: make the app's visible range the corp"
                                .formatted(id));
            } else {
                parties.add(id.intValue());
            }
        }
        return parties;
    }

    private Set<Integer> gone() {
        Set<Integer> gone = new TreeSet<>();
        if (input.desired().manages(SyncKind.TAG) && input.policy().onMissing() == OnMissing.DELETE) {
            for (TagState tag : input.actual().tags().values()) {
                boolean doubtful = input.desired().doubtful().mayBeMeant(SyncKind.TAG, "id:" + tag.id())
                        || input.desired()
                                .doubtful()
                                .mayBeMeant(SyncKind.TAG, "name:" + tag.name().toLowerCase(Locale.ROOT));
                if (!wished.contains(tag.id()) && !doubtful && mayGo(tag)) {
                    gone.add(tag.id());
                }
            }
        }
        return gone;
    }

    /** A tag belongs to the whole corp: a sync of a part of it deletes only tags that contain no others. */
    private boolean mayGo(TagState tag) {
        boolean may = input.policy().managedDepartment() == DepartmentState.ROOT
                || (tag.readable()
                        && !(tag.users().isEmpty() && tag.parties().isEmpty())
                        && tag.users().stream().allMatch(this::isManaged)
                        && tag.parties().stream().allMatch(places::isManaged)
                        && input.actual().tagsLeaveOutNobody());
        if (!may) {
            notes.skip(
                    "tag " + tag.id(),
                    "is not in the source, and stays: it may hold others than those of the managed department");
        }
        return may;
    }

    /** Of two tags that would have one name, the one that has it now keeps it. */
    private void refuseSameNames(Set<Integer> gone) {
        boolean any = true;
        while (any) {
            any = false;
            Map<String, Integer> owners = new HashMap<>();
            for (TagState tag : input.actual().tags().values()) {
                TagState then = after.getOrDefault(tag.id(), tag);
                if (!gone.contains(tag.id()) && then.name().equals(tag.name())) {
                    owners.put(tag.name(), tag.id());
                }
            }
            for (TagState tag : List.copyOf(after.values())) {
                Integer owner = owners.putIfAbsent(tag.name(), tag.id());
                if (owner != null && owner != tag.id()) {
                    after.remove(tag.id());
                    notes.refuse("tag " + tag.name(), "another tag has that name: give one of them another");
                    any = true;
                }
            }
        }
    }

    private boolean isThere(UserId key) {
        MemberTask task = tasks.get(key);
        return (task != null && task.verb() == SyncVerb.CREATED)
                || (input.actual().member(key) != null && !isDeleted(key));
    }

    /** Whether the source puts somebody into the managed part who stood elsewhere only. */
    private boolean comes(UserId key) {
        MemberTask task = tasks.get(key);
        return task != null && task.send().containsKey("department");
    }

    private boolean isDeleted(UserId key) {
        MemberTask task = tasks.get(key);
        return task != null && task.verb() == SyncVerb.DELETED;
    }
}
