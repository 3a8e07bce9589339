// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Member;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A member in the element names of events. */
final class ContactFields {

    static final String DEPARTMENT = "Department";
    static final String LEADERS = "IsLeaderInDept";
    static final String DIRECT_LEADER = "DirectLeader";

    private static final Map<String, String> LISTS =
            named(DEPARTMENT, "department", LEADERS, "is_leader_in_dept", DIRECT_LEADER, "direct_leader");
    private static final Map<String, String> NUMBERS = named("MainDepartment", "main_department", "Gender", "gender");
    private static final Map<String, String> TEXTS = named(
            "Name",
            "name",
            "Position",
            "position",
            "Mobile",
            "mobile",
            "Email",
            "email",
            "BizMail",
            "biz_mail",
            "Avatar",
            "avatar",
            "Alias",
            "alias",
            "Telephone",
            "telephone",
            "Address",
            "address");

    private ContactFields() {}

    /** All elements but UserID, those without a value left out. */
    static ObjectNode of(Member member) {
        ObjectNode elements = object();
        LISTS.forEach((element, field) -> put(
                elements,
                element,
                joined(member.field(field).valueStream().map(JsonNode::asText).toList())));
        NUMBERS.forEach((element, field) -> {
            if (!member.text(field).isEmpty()) {
                elements.put(element, member.field(field).asLong());
            }
        });
        TEXTS.forEach((element, field) -> put(elements, element, member.text(field)));
        elements.put("Status", member.status());
        attributes(elements, member.field("extattr").path("attrs"));
        return elements;
    }

    /** Those of the second that are not in the first; what has gone is there empty. */
    static ObjectNode changed(ObjectNode before, ObjectNode after) {
        ObjectNode changed = object();
        after.properties().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .forEach(field -> changed.set(field.getKey(), field.getValue()));
        before.fieldNames().forEachRemaining(name -> {
            if (!after.has(name)) {
                changed.put(name, "");
            }
        });
        return changed;
    }

    static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static void put(ObjectNode elements, String name, String value) {
        if (!value.isEmpty()) {
            elements.put(name, value);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void attributes(ObjectNode elements, JsonNode attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        ArrayNode items = elements.putObject("ExtAttr").putArray("Item");
        attributes.forEach(attribute -> {
            ObjectNode item =
                    items.addObject().put("Name", attribute.path("name").asText());
            item.put("Type", attribute.path("type").asInt());
            if (attribute.has("web")) {
                item.putObject("Web")
                        .put("Title", attribute.at("/web/title").asText())
                        .put("Url", attribute.at("/web/url").asText());
            } else {
                item.putObject("Text").put("Value", attribute.at("/text/value").asText());
            }
        });
    }

    private static Map<String, String> named(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
