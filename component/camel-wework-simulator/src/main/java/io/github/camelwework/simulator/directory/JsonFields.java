// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request's fields, read as leniently as WeCom reads them: a number that came as a string, or the reverse, is taken,
 * and the answer then says {@code Warning: wrong json format.} (doc 90313).
 */
public final class JsonFields {

    private static final String WARNING = ". Warning: wrong json format. ";

    private final ObjectNode json;
    private boolean misread;

    /** Reads that object; it is not changed. */
    public JsonFields(ObjectNode json) {
        this.json = json;
    }

    /** The object as it came. */
    public ObjectNode json() {
        return json;
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** A text, null when absent; 40058 for a list or an object. */
    public @Nullable String text(String field) {
        return has(field) ? textOf(json.get(field)) : null;
    }

    /** A text, empty when absent. */
    public String textOrEmpty(String field) {
        String text = text(field);
        return text == null ? "" : text;
    }

    /** A whole number, null when absent; 40058 for anything else. */
    public @Nullable Long whole(String field) {
        return has(field) ? wholeOf(json.get(field)) : null;
    }

    /** A whole number of 32 bits, null when absent; refused with the refusal given for anything else. */
    public @Nullable Integer integer(String field, Refusal refusal) {
        if (!has(field)) {
            return null;
        }
        JsonNode node = json.get(field);
        refusal.unless(isInteger(node));
        return wholeOf(node).intValue();
    }

    /** A whole number of 32 bits that has to be there. */
    public int requireInteger(String field, Refusal missing, Refusal wrong) {
        Integer number = integer(field, wrong);
        if (number == null) {
            throw missing.error();
        }
        return number;
    }

    /** A list of texts, empty when absent; refused with the refusal given when it is no list. */
    public List<String> texts(String field, Refusal refusal) {
        return list(field, refusal, this::textOf);
    }

    /** A list of whole numbers, empty when absent; refused with the refusal given when it is no list. */
    public List<Long> wholes(String field, Refusal refusal) {
        return list(field, refusal, this::wholeOf);
    }

    /** A list of whole numbers of 32 bits, empty when absent; refused with the refusal given otherwise. */
    public List<Integer> integers(String field, Refusal refusal) {
        return wholes(field, refusal).stream()
                .map(number -> {
                    refusal.unless(number == number.intValue());
                    return number.intValue();
                })
                .toList();
    }

    /** The errmsg of a success, with WeCom's warning when a value came as the wrong JSON type. */
    public String errmsg(String success) {
        return misread ? success + WARNING : success;
    }

    private <T> List<T> list(String field, Refusal refusal, Function<JsonNode, T> element) {
        if (!has(field)) {
            return List.of();
        }
        JsonNode node = json.get(field);
        refusal.unless(node.isArray());
        List<T> values = new ArrayList<>();
        node.forEach(value -> values.add(element.apply(value)));
        return values;
    }

    private String textOf(JsonNode node) {
        Refusal.ARGUMENT_INVALID.unless(node.isValueNode() && !node.isNull());
        misread |= !node.isTextual();
        return node.asText();
    }

    private Long wholeOf(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        Refusal.ARGUMENT_INVALID.unless(node.isTextual() && Numbers.isWhole(node.textValue()));
        misread = true;
        return Long.valueOf(node.textValue());
    }

    private static boolean isInteger(JsonNode node) {
        return node.isIntegralNumber() ? node.canConvertToInt() : node.isTextual() && Numbers.isInteger(node.asText());
    }
}
