// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.List;

/** A member as the source wants it; what is absent is not to be changed. */
public record DesiredMember(String place, Fields fields) implements DesiredObject {

    public String userid() {
        return fields.text("userid");
    }

    public UserId key() {
        return UserId.of(userid());
    }

    @Override
    public List<String> identities() {
        return List.of(key().text());
    }
}
