// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All tags, by id. After every call names are unique and within their length. Not thread-safe. */
public final class Tags {

    private static final int MAX_TAGS = 3000;
    private static final int MAX_NODES = 30_000;
    private static final FieldRule NAME = FieldRule.characters("tagname", 1, 32, Refusal.TAG_NAME_LENGTH);

    private final Map<Integer, Tag> byId = new TreeMap<>();
    private int nextId = 1;

    /** The tag of that id, null when there is none. */
    public @Nullable Tag find(int id) {
        return byId.get(id);
    }

    /**
     * The tag of that id.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 40068 when there is none
     */
    public Tag require(int id) {
        Tag tag = byId.get(id);
        if (tag == null) {
            throw Refusal.TAG_UNKNOWN.error();
        }
        return tag;
    }

    /** All of them, by id. */
    public Collection<Tag> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The id that a tag without one gets: one more than the largest there ever was. */
    public int nextId() {
        return nextId;
    }

    /** Adds a tag: 40068 for a negative id, 40071 when id or name exist, 40072 for the name, 40126 above 3000 tags. */
    void add(Tag tag) {
        Refusal.TAG_UNKNOWN.when(tag.id() < 0);
        Refusal.TAG_EXISTS.when(byId.containsKey(tag.id()));
        Refusal.TAG_CAP.when(byId.size() >= MAX_TAGS);
        put(tag);
        nextId = Math.max(nextId, tag.id() + 1);
    }

    /** Puts a changed tag in the place of that of the same id: 40071 and 40072 for the name, 81003 when it is full. */
    void put(Tag tag) {
        NAME.check(tag.name());
        Refusal.TAG_EXISTS.when(byId.values().stream()
                .anyMatch(other -> other.id() != tag.id() && other.name().equals(tag.name())));
        Refusal.TAG_FULL.when(tag.nodes() > MAX_NODES);
        byId.put(tag.id(), tag);
    }

    void remove(int id) {
        byId.remove(id);
    }

    void renameUser(String key, String newKey) {
        byId.replaceAll((id, tag) ->
                tag.users().contains(key) ? tag.removing(Set.of(key), Set.of()).adding(Set.of(newKey), Set.of()) : tag);
    }

    void forgetUser(String key) {
        byId.replaceAll((id, tag) -> tag.users().contains(key) ? tag.removing(Set.of(key), Set.of()) : tag);
    }

    void forgetParty(int party) {
        byId.replaceAll((id, tag) -> tag.parties().contains(party) ? tag.removing(Set.of(), Set.of(party)) : tag);
    }
}
