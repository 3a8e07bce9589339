// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department (docs 90205 to 90208). A field that is null is not sent, and WeCom leaves it as it is.
 *
 * @param id 1 is the corp itself; chosen by WeCom when null
 * @param name 1 to 64 characters, none of {@code \\:*?"<>|}
 * @param nameEn 1 to 64 characters
 * @param parentid the id of the department above
 * @param order larger first among those beside it
 * @param departmentLeader userids, when reading
 * @param more fields that this class does not know, by WeCom's names
 */
public record Department(
        @Nullable Long id,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Long parentid,
        @Nullable Long order,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> departmentLeader,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkRecord {

    /** Copies of what may change. */
    public Department {
        departmentLeader = Model.copyOrNull(departmentLeader);
        more = Model.copy(more);
    }

    /** Begins a department. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable Long id;
        private @Nullable String name;
        private @Nullable String nameEn;
        private @Nullable Long parentid;
        private @Nullable Long order;
        private @Nullable List<String> departmentLeader;
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code id}: 1 is the corp itself; chosen by WeCom when null. */
        public Builder id(Long id) {
            this.id = id;
            return this;
        }

        /** {@code name}: 1 to 64 characters, none of {@code \\:*?"<>|}. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@code name_en}: 1 to 64 characters. */
        public Builder nameEn(String nameEn) {
            this.nameEn = nameEn;
            return this;
        }

        /** {@code parentid}: the id of the department above. */
        public Builder parentid(Long parentid) {
            this.parentid = parentid;
            return this;
        }

        /** {@code order}: larger first among those beside it. */
        public Builder order(Long order) {
            this.order = order;
            return this;
        }

        /** {@code department_leader}: userids, when reading. */
        public Builder departmentLeader(List<String> departmentLeader) {
            this.departmentLeader = departmentLeader;
            return this;
        }

        /** A field that this class does not know, by WeCom's name. */
        public Builder with(String name, Object value) {
            more.put(name, value);
            return this;
        }

        /**
         * The object.
         *
         * @throws IllegalArgumentException naming a field that must be set
         */
        public Department build() {
            return new Department(id, name, nameEn, parentid, order, departmentLeader, more);
        }
    }
}
