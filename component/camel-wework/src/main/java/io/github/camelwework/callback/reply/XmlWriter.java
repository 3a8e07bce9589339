// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import java.util.List;
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
        if (value instanceof List<?> list) {
            list.forEach(item -> element(name, item));
            return;
        }
        if (value == null) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of an element: use WeCom's names");
        }
        xml.append('<').append(name).append('>');
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((child, content) -> element(String.valueOf(child), content));
        } else if (value instanceof Number || value instanceof Boolean) {
            xml.append(value);
        } else {
            text(name, value.toString());
        }
        xml.append("</").append(name).append('>');
    }

    private void text(String name, String text) {
        text.codePoints().filter(c -> !isXml(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "%s holds the character U+%04X, which XML cannot hold: take it out".formatted(name, c));
        });
        // Where the text itself ends a CDATA section, another begins.
        xml.append("<![CDATA[").append(text.replace("]]>", "]]]]><![CDATA[>")).append("]]>");
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}
