// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fields written as WeCom's XML: texts in CDATA, numbers plain, objects nested, and lists as elements of one name after
 * another, without one around them.
 */
final class XmlFields {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlFields() {}

    static String write(ObjectNode fields) {
        StringBuilder xml = new StringBuilder("<xml>");
        children(fields, xml);
        return xml.append("</xml>").toString();
    }

    private static void children(ObjectNode fields, StringBuilder xml) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!NAME.matcher(field.getKey()).matches()) {
                throw new IllegalArgumentException(
                        "\"%s\" cannot be the name of an element: use letters and digits.".formatted(field.getKey()));
            }
            if (field.getValue() instanceof ArrayNode list) {
                list.forEach(each -> element(field.getKey(), each, xml));
            } else if (!field.getValue().isNull()) {
                element(field.getKey(), field.getValue(), xml);
            }
        }
    }

    private static void element(String name, JsonNode value, StringBuilder xml) {
        xml.append('<').append(name).append('>');
        if (value instanceof ObjectNode nested) {
            children(nested, xml);
        } else if (value.isTextual()) {
            xml.append(cdata(value.textValue()));
        } else {
            xml.append(value.asText());
        }
        xml.append("</").append(name).append('>');
    }

    /** What XML cannot hold at all is left out; the end of a section is cut in two. */
    private static String cdata(String text) {
        String clean = NOT_XML.matcher(text).replaceAll("");
        return "<![CDATA[" + clean.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
