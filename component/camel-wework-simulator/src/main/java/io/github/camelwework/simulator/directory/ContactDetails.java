// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How a member can be reached: something has to be there, and nothing may be another member's. */
final class ContactDetails {

    private final Members members;

    ContactDetails(Members members) {
        this.members = members;
    }

    /** A bad address weighs more when it is all there is; told apart before the field itself is refused. */
    static void checkMailIsNotAll(JsonFields input, String mobile) {
        boolean badMail = !MemberFieldRules.EMAIL.accepts().test(input.textOrEmpty("email"));
        Refusal.EMAIL_INVALID_AND_NO_MOBILE.when(mobile.isEmpty() && badMail);
    }

    /** Refuses fields that leave no way to reach the member, or take another member's. */
    void check(ObjectNode fields, String userid) {
        Refusal.NO_MOBILE_NOR_EMAIL.when(isEmpty(fields, UniqueField.MOBILE) && isEmpty(fields, UniqueField.EMAIL));
        for (UniqueField field : UniqueField.values()) {
            Member owner = members.findBy(field, fields.path(field.field()).asText(""));
            field.taken().when(owner != null && !owner.key().equals(Member.key(userid)));
        }
    }

    private static boolean isEmpty(ObjectNode fields, UniqueField field) {
        return fields.path(field.field()).asText("").isEmpty();
    }
}
