// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the rules of an object, and of the objects inside it, of the lines that name its fields by their paths. */
final class RulesTree {

    private static final String ITEMS = "[]";

    private RulesTree() {}

    static ObjectRules of(List<FieldLine> lines) {
        return at("", lines);
    }

    private static ObjectRules at(String parent, List<FieldLine> lines) {
        Map<String, FieldRule> rules = new LinkedHashMap<>();
        for (FieldLine line : lines) {
            if (line.field().startsWith(parent) && line.field().indexOf('.', parent.length()) < 0) {
                String name = line.field().substring(parent.length());
                String inside = line.field() + (line.kind().type() == Kind.Type.ARRAY ? ITEMS : "") + ".";
                rules.put(name, new FieldRule(name, line.need(), line.kind(), inner(inside, lines)));
            }
        }
        return new ObjectRules(Collections.unmodifiableMap(rules));
    }

    private static ObjectRules inner(String parent, List<FieldLine> lines) {
        return lines.stream().anyMatch(line -> line.field().startsWith(parent)) ? at(parent, lines) : ObjectRules.NONE;
    }
}
