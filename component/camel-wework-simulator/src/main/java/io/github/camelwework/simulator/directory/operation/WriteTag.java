// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Tag;

/** tag/create (doc 90210), tag/update (doc 90211) and tag/delete (doc 90212). */
record WriteTag(Directory directory) {

    ApiAnswer create(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        String name = requireName(input);
        Integer asked = input.integer("tagid", Refusal.TAG_UNKNOWN);
        int id = asked == null ? directory.tags().nextId() : asked;
        directory.addTag(new Tag(id, name, TagOwner.of(request)));
        return Answers.of(
                Answers.object().put("errmsg", input.errmsg("created")).put("tagid", id));
    }

    ApiAnswer update(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        Tag tag = TagOwner.requireEditable(directory, request, TagOwner.idIn(input));
        directory.updateTag(tag.renamed(requireName(input)));
        return Answers.said("updated", input);
    }

    ApiAnswer delete(ApiRequest request) {
        int id = Query.of(request).integer("tagid", Refusal.TAGID_MISSING, Refusal.TAG_UNKNOWN);
        directory.removeTag(TagOwner.requireEditable(directory, request, id).id());
        return Answers.said("deleted");
    }

    private static String requireName(JsonFields input) {
        String name = input.textOrEmpty("tagname");
        Refusal.TAG_NAME_MISSING.when(name.isEmpty());
        return name;
    }
}
