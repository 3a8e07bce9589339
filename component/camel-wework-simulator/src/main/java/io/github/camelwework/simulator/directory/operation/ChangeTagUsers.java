// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Tag;
import java.util.function.BiFunction;

/** tag/addtagusers (doc 90214) and tag/deltagusers (doc 90215). */
record ChangeTagUsers(Access access) {

    /** What the twins differ in: the refusal when nothing is valid, the words of a success, and the change itself. */
    private record Change(Refusal noneValid, String success, BiFunction<Tag, TagTargets, Tag> apply) {}

    private static final Change ADD = new Change(
            Refusal.TAG_TARGETS_INVALID, "ok", (tag, targets) -> tag.adding(targets.users(), targets.parties()));
    private static final Change REMOVE = new Change(
            Refusal.USERID_LIST_INVALID, "deleted", (tag, targets) -> tag.removing(targets.users(), targets.parties()));

    ApiAnswer add(ApiRequest request) {
        return change(request, ADD);
    }

    ApiAnswer remove(ApiRequest request) {
        return change(request, REMOVE);
    }

    private ApiAnswer change(ApiRequest request, Change change) {
        JsonFields input = new JsonFields(request.json());
        Tag tag = TagOwner.requireEditable(access.directory(), request, TagOwner.idIn(input));
        TagTargets targets = TagTargets.read(input, access.directory(), access.visibility(request));
        if (targets.noneValid()) {
            throw change.noneValid().error(targets.report());
        }
        access.directory().updateTag(change.apply().apply(tag, targets));
        return Answers.of(targets.report().put("errmsg", input.errmsg(change.success())));
    }
}
