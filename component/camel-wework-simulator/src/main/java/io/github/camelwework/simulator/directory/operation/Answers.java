// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.directory.JsonFields;
import java.util.Collection;

/** The shapes of answers. */
final class Answers {

    private Answers() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ArrayNode numbers(Collection<Integer> numbers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        numbers.forEach(array::add);
        return array;
    }

    static ApiAnswer of(ObjectNode fields) {
        return new ApiAnswer.Json(fields);
    }

    static ApiAnswer said(String errmsg) {
        return of(object().put("errmsg", errmsg));
    }

    /** A success, with WeCom's warning where a field was not of its documented type. */
    static ApiAnswer said(String errmsg, JsonFields input) {
        return said(input.errmsg(errmsg));
    }
}
