// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One member (doc 90195): the fields as WeCom keeps them, unknown ones too, and what else is true. Immutable. */
public final class Member {

    /** The status of one who has joined the corp. */
    public static final int ACTIVE = 1;

    private static final int STATUS_DISABLED = 2;
    private static final int STATUS_NOT_ACTIVATED = 4;
    private static final int STATUS_LEFT = 5;

    private final ObjectNode fields;
    private final Set<MemberTrait> traits;

    Member(ObjectNode fields, Set<MemberTrait> traits) {
        this.fields = fields;
        this.traits = Set.copyOf(traits);
    }

    /** How userids are compared: without regard to case. */
    public static String key(String userid) {
        return userid.toLowerCase(Locale.ROOT);
    }

    /** The userid as it was given when the member was created. */
    public String userid() {
        return text("userid");
    }

    /** The userid in lower case, which is how WeCom lists it and how members are told apart. */
    public String key() {
        return key(userid());
    }

    /** The name that the app shows. */
    public String name() {
        return text("name");
    }

    /** The departments the member is in, never empty. */
    public List<Integer> departments() {
        List<Integer> ids = new ArrayList<>();
        fields.path("department").forEach(id -> ids.add(id.intValue()));
        return ids;
    }

    /** Whether the trait holds. */
    public boolean is(MemberTrait trait) {
        return traits.contains(trait);
    }

    /** Whether an administrator has not disabled the member. */
    public boolean isEnabled() {
        return fields.path("enable").asInt(1) != 0;
    }

    /** Whether messages reach the member: neither disabled nor gone from the corp. */
    public boolean canReceive() {
        return isEnabled() && !is(MemberTrait.LEFT);
    }

    /** 1 active, 2 disabled, 4 not activated, 5 left the corp (doc 90196). */
    public int status() {
        if (is(MemberTrait.LEFT)) {
            return STATUS_LEFT;
        }
        if (!isEnabled()) {
            return STATUS_DISABLED;
        }
        return is(MemberTrait.ACTIVATED) ? ACTIVE : STATUS_NOT_ACTIVATED;
    }

    /** A field of text, empty when absent. */
    public String text(String field) {
        return fields.path(field).asText("");
    }

    /** A field as it is kept; a missing node when absent. */
    public JsonNode field(String name) {
        return fields.path(name).deepCopy();
    }

    /** A copy of all fields that the API wrote, without the status. */
    public ObjectNode fields() {
        return fields.deepCopy();
    }

    /** The same member with one more trait. */
    public Member with(MemberTrait trait) {
        Set<MemberTrait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Member(fields, more);
    }

    /** The same member with one trait less. */
    public Member without(MemberTrait trait) {
        Set<MemberTrait> fewer = EnumSet.noneOf(MemberTrait.class);
        fewer.addAll(traits);
        fewer.remove(trait);
        return new Member(fields, fewer);
    }

    Member withFields(ObjectNode newFields) {
        return new Member(newFields, traits);
    }

    @Override
    public String toString() {
        return "Member[" + userid() + "]";
    }
}
