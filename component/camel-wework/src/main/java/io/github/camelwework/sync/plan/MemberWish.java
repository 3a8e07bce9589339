// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

/** A member as the source wants it; what is absent is not to be changed. */
record MemberWish(String place, Fields fields) {

    String userid() {
        return fields.text("userid");
    }

    String key() {
        return FieldForms.key(userid());
    }
}
