// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Tag;

/** Who may change a tag: the app that made it, and the contact-sync assistant, others get 81011. */
final class TagOwner {

    private TagOwner() {}

    static int of(ApiRequest request) {
        return request.requireCaller().agentId();
    }

    static int idIn(JsonFields input) {
        return input.requireInteger("tagid", Refusal.TAGID_MISSING, Refusal.TAG_UNKNOWN);
    }

    static Tag requireEditable(Directory directory, ApiRequest request, int id) {
        Tag tag = directory.tags().require(id);
        Refusal.TAG_NOT_OWNED.unless(
                request.requireCaller().kind() == TokenKind.CONTACT || tag.ownerAgentId() == of(request));
        return tag;
    }
}
