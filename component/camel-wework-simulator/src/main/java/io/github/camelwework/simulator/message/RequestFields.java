// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads a request the way WeCom does (doc 90313): a number where a string is due, or the reverse, is understood; a value
 * of quite another shape counts as absent; and either way the answer warns of it. Not thread-safe.
 */
public final class RequestFields {

    private static final String WARNING = "ok. Warning: wrong json format. ";

    private final String path;
    private final ObjectNode node;
    private final AtomicBoolean wrong;

    private RequestFields(String path, ObjectNode node, AtomicBoolean wrong) {
        this.path = path;
        this.node = node;
        this.wrong = wrong;
    }

    /** Reads, and by {@link #replace} changes, the given object. */
    public static RequestFields of(ObjectNode node) {
        return new RequestFields("", node, new AtomicBoolean());
    }

    /** The dotted name of a field, for error messages. */
    public String path(String field) {
        return path + field;
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** A text; empty when absent. */
    public String text(String field) {
        return asText(node.path(field));
    }

    /** A whole number. */
    public long number(String field, long otherwise) {
        JsonNode value = node.path(field);
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        if (isAbsent(value)) {
            return otherwise;
        }
        wrong.set(true);
        try {
            return Long.parseLong(value.asText().strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** An object; one without fields when absent. */
    public RequestFields object(String field) {
        JsonNode value = node.path(field);
        if (value instanceof ObjectNode object) {
            return new RequestFields(path(field) + ".", object, wrong);
        }
        warnUnless(isAbsent(value));
        return new RequestFields(path(field) + ".", JsonNodeFactory.instance.objectNode(), wrong);
    }

    /** The objects of an array; none when absent. */
    public List<RequestFields> objects(String field) {
        List<RequestFields> objects = new ArrayList<>();
        for (JsonNode element : array(field)) {
            if (element instanceof ObjectNode object) {
                objects.add(new RequestFields(path(field) + "[" + objects.size() + "].", object, wrong));
            } else {
                wrong.set(true);
            }
        }
        return objects;
    }

    /** The texts of an array; none when absent. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        array(field).forEach(element -> texts.add(asText(element)));
        return texts;
    }

    /** The whole numbers of an array, as they are written; none when absent. */
    public List<String> numbers(String field) {
        List<String> numbers = new ArrayList<>();
        array(field).forEach(element -> {
            warnUnless(element.isIntegralNumber());
            numbers.add(element.asText());
        });
        return numbers;
    }

    /** The value as it came, a missing node when absent. */
    public JsonNode raw(String field) {
        return node.path(field);
    }

    /** Puts a text in the place of another, as WeCom does when it cuts one. */
    public void replace(String field, String value) {
        node.put(field, value);
    }

    /** The object itself. */
    public ObjectNode node() {
        return node;
    }

    /** An answer to begin with: empty, or with the warning when the request had a wrong type somewhere. */
    public ObjectNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        return wrong.get() ? answer.put("errcode", 0).put("errmsg", WARNING) : answer;
    }

    private JsonNode array(String field) {
        JsonNode value = node.path(field);
        if (value.isArray()) {
            return value;
        }
        warnUnless(isAbsent(value));
        return JsonNodeFactory.instance.arrayNode();
    }

    private String asText(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        warnUnless(isAbsent(value));
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    private void warnUnless(boolean right) {
        if (!right) {
            wrong.set(true);
        }
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
