// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.List;

/** A member as the source wants it; what is absent is not to be changed. */
record MemberWish(String place, Fields fields) implements Wish {

    String userid() {
        return fields.text("userid");
    }

    String key() {
        return FieldForms.key(userid());
    }

    @Override
    public List<String> identities() {
        return List.of(key());
    }
}
