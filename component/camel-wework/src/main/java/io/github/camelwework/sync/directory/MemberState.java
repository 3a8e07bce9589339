// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.List;
import java.util.Map;

/** A member as WeCom shows it; a field that it does not show is absent. */
public record MemberState(UserId key, Fields fields) {

    /** Departments of the member that the app may not see. */
    static final String UNSEEN_SEATS = "@unseen";

    private static final long ACTIVE = 1;
    private static final long DISABLED = 2;
    private static final long LEFT = 5;

    public static MemberState of(Fields fields) {
        return new MemberState(UserId.of(fields.text("userid")), fields);
    }

    /** The userid as WeCom has it. */
    public String userid() {
        return fields.text("userid");
    }

    public List<Long> departments() {
        return FieldForms.numbers(fields.get("department"));
    }

    /** Whether it is seen that the member may not log in. */
    public boolean isDisabled() {
        return fields.containsKey("status")
                ? FieldForms.number(fields.get("status")) == DISABLED
                : "0".equals(fields.text("enable"));
    }

    /** Whether the member uses WeCom; then only the member can change the mobile, and WeCom says nothing about it. */
    public boolean isActive() {
        return FieldForms.number(fields.get("status")) == ACTIVE;
    }

    /** Whether the member has left the corp, and cannot log in whether or not it is disabled. */
    public boolean hasLeft() {
        return FieldForms.number(fields.get("status")) == LEFT;
    }

    /** Whether it is seen whether the member may log in. */
    public boolean showsWhetherDisabled() {
        return fields.containsKey("status") || fields.containsKey("enable");
    }

    /** Whether more than the departments is seen. */
    public boolean isReadable() {
        return fields.containsKey("name");
    }

    /** Whether the order and the leadership in each department are seen. */
    public boolean showsAllSeats() {
        return !fields.containsKey(UNSEEN_SEATS);
    }

    /** A value for each department, from a list beside {@code department}; 0 where it is too short. */
    public Map<Long, Long> beside(String field) {
        return DepartmentValues.beside(departments(), FieldForms.numbers(fields.get(field)));
    }
}
