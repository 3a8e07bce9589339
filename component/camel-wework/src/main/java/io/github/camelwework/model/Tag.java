// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag and its members (docs 90210 to 90216).
 *
 * @param tagid chosen by WeCom when null
 * @param tagname 1 to 32 characters, unique
 * @param userlist the members, when reading
 * @param partylist ids of departments, when reading
 * @param more fields that this class does not know, by WeCom's names
 */
public record Tag(
        @Nullable Integer tagid,
        @Nullable String tagname,
        List<TaggedMember> userlist,
        List<Integer> partylist,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkRecord {

    /** Copies of what may change. */
    public Tag {
        userlist = Model.copy(userlist);
        partylist = Model.copy(partylist);
        more = Model.copy(more);
    }

    /** A tag to create. */
    public static Tag named(String tagname) {
        return new Tag(null, tagname, List.of(), List.of(), Map.of());
    }

    /**
     * A member who has the tag.
     *
     * @param userid who
     * @param name the name, where it may be seen
     * @param more fields that this class does not know, by WeCom's names
     */
    public record TaggedMember(
            String userid,
            @Nullable String name,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

        /** Copies of what may change. */
        public TaggedMember {
            more = Model.copy(more);
        }
    }
}
