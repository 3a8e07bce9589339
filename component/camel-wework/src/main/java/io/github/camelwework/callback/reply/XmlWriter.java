// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import io.github.camelwework.json.CleanText;
import io.github.camelwework.json.JsonValues;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes XML of WeCom's kind: texts as CDATA, numbers plain, Maps nested, Lists as repeated elements. */
final class XmlWriter {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][0-9A-Za-z_.-]{0,99}");

    private final StringBuilder xml = new StringBuilder();

    private XmlWriter() {}

    /**
     * The text of an element that holds these.
     *
     * @throws IllegalArgumentException naming what XML cannot hold
     */
    static String write(String root, Map<?, ?> fields) {
        XmlWriter writer = new XmlWriter();
        writer.element(root, fields);
        return writer.xml.toString();
    }

    private void element(String name, @Nullable Object value) {
        Object plain = JsonValues.shallow(name, value);
        if (plain instanceof Collection<?> list) {
            list.forEach(item -> element(name, item));
            return;
        }
        if (plain == null) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of an element: use WeCom's names");
        }
        xml.append('<').append(name).append('>');
        if (plain instanceof Map<?, ?> inner) {
            inner.forEach((child, content) -> element(JsonValues.key(name, child), content));
        } else if (plain instanceof String text) {
            text(text);
        } else {
            xml.append(JsonValues.raw(name, plain));
        }
        xml.append("</").append(name).append('>');
    }

    private void text(String text) {
        // Where the text itself ends a CDATA section, another begins.
        xml.append("<![CDATA[")
                .append(CleanText.forXml(text).replace("]]>", "]]]]><![CDATA[>"))
                .append("]]>");
    }
}
