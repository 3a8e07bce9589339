// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.source.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Matches the source's tags with those that are there, by number or by name, and says what they will be. */
final class TagGoals {

    private static final int MAX_CHARACTERS = 32;

    private final PlanInput input;
    private final Map<String, MemberTask> tasks;
    private final MemberPlaces places;
    private final Notes notes;
    private final SeatDiff seats;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Integer, TagState> after = new TreeMap<>();
    private final Set<Integer> wished = new TreeSet<>();
    private int largest;

    private TagGoals(PlanInput input, Map<String, MemberTask> tasks, MemberPlaces places, Notes notes) {
        this.input = input;
        this.tasks = tasks;
        this.places = places;
        this.notes = notes;
        seats = places.seats(input.memory().sentMembers());
        input.target().tags().values().forEach(tag -> {
            byName.put(tag.name(), tag.id());
            largest = Math.max(largest, tag.id());
        });
        input.source()
                .tags
                .values()
                .forEach(wish -> largest =
                        Math.max(largest, (int) FieldForms.number(wish.fields().get("tagid"))));
    }

    static TagGoal of(PlanInput input, Map<String, MemberTask> tasks, MemberPlaces places, Notes notes) {
        TagGoals goals = new TagGoals(input, tasks, places, notes);
        input.source().tags.values().forEach(goals::add);
        Set<Integer> gone = goals.gone();
        goals.refuseSameNames(gone);
        return new TagGoal(goals.after, gone);
    }

    private void add(TagWish wish) {
        String name = wish.fields().text("tagname");
        if (name.codePointCount(0, name.length()) > MAX_CHARACTERS) {
            notes.refuse(wish.place(), "tagname has at most %d characters: shorten it".formatted(MAX_CHARACTERS));
            return;
        }
        Integer named = byName.get(name);
        int id = wish.fields().containsKey("tagid")
                ? (int) FieldForms.number(wish.fields().get("tagid"))
                : named == null ? ++largest : named;
        wished.add(id);
        TagState before = input.target().tags().get(id);
        if (before == null && name.isBlank()) {
            notes.refuse(wish.place(), "a new tag needs a tagname: add it");
            return;
        }
        try {
            TagState start = before == null ? new TagState(id, name, Set.of(), Set.of(), true) : before;
            TagState wanted = new TagState(
                    id,
                    name.isBlank() ? start.name() : name,
                    users(wish, start),
                    parties(wish, start),
                    start.readable());
            if (after.putIfAbsent(id, wanted) != null) {
                notes.refuse(wish.place(), "tag %d stands in the source twice: take one out".formatted(id));
            }
        } catch (MemberPlaces.Unplaced e) {
            notes.refuse(wish.place(), String.valueOf(e.getMessage()));
        }
    }

    private Set<String> users(TagWish wish, TagState before) {
        if (!(wish.fields().get("userlist") instanceof List<?> wanted) || !before.readable()) {
            return before.users();
        }
        Set<String> users = new TreeSet<>(before.users());
        // Whoever is deleted loses the tag without being asked, and whoever is not managed keeps it.
        users.removeIf(key -> !isDeleted(key) && isManaged(key));
        for (Object userid : wanted) {
            String key = FieldForms.key(String.valueOf(userid));
            if (isThere(key)) {
                users.add(key);
            } else {
                notes.refuse(wish.place(), "userlist names %s, who is not there: correct it".formatted(userid));
            }
        }
        return users;
    }

    private boolean isManaged(String key) {
        MemberState member = input.target().member(key);
        return member != null && seats.isManaged(member);
    }

    private Set<Integer> parties(TagWish wish, TagState before) throws MemberPlaces.Unplaced {
        List<Long> wanted = places.of(wish.fields(), "partylist");
        if (wanted == null || !before.readable()) {
            return before.parties();
        }
        Set<Integer> parties = new TreeSet<>(before.parties());
        parties.removeIf(places::isManaged);
        wanted.forEach(id -> parties.add(id.intValue()));
        return parties;
    }

    private Set<Integer> gone() {
        Set<Integer> gone = new TreeSet<>();
        if (input.source().manages(Kind.TAG) && input.policy().onMissing() == OnMissing.DELETE) {
            for (TagState tag : input.target().tags().values()) {
                boolean doubtful = input.source().mayBeMeant(Kind.TAG, "id:" + tag.id())
                        || input.source()
                                .mayBeMeant(Kind.TAG, "name:" + tag.name().toLowerCase(Locale.ROOT));
                if (!wished.contains(tag.id()) && !doubtful) {
                    gone.add(tag.id());
                }
            }
        }
        return gone;
    }

    /** Of two tags that would have one name, the one that has it now keeps it. */
    private void refuseSameNames(Set<Integer> gone) {
        boolean any = true;
        while (any) {
            any = false;
            Map<String, Integer> owners = new HashMap<>();
            for (TagState tag : input.target().tags().values()) {
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

    private boolean isThere(String key) {
        MemberTask task = tasks.get(key);
        return (task != null && task.verb() == SyncVerb.CREATED)
                || (input.target().member(key) != null && !isDeleted(key));
    }

    private boolean isDeleted(String key) {
        MemberTask task = tasks.get(key);
        return task != null && task.verb() == SyncVerb.DELETED;
    }
}
