// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

import io.github.camelwework.data.DataLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements inside of one, as they come in. */
final class XmlElement {

    private static final Set<String> LISTS = lists();

    private final String name;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    XmlElement(String name) {
        this.name = name;
    }

    @SuppressWarnings("unchecked")
    void add(String child, Object content) {
        Object earlier = fields.get(child);
        if (earlier instanceof List<?> list) {
            ((List<Object>) list).add(content);
        } else if (earlier != null) {
            fields.put(child, listOf(earlier, content));
        } else {
            fields.put(child, LISTS.contains(name + "/" + child) ? listOf(content) : content);
        }
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static List<Object> listOf(Object... contents) {
        List<Object> list = new ArrayList<>(contents.length);
        for (Object content : contents) {
            list.add(content);
        }
        return list;
    }

    private static Set<String> lists() {
        return DataLines.read(XmlElement.class, "list-elements.txt", 1).stream()
                .map(line -> line.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
