// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The only class that names the parser, which is optional. The parser makes plain values only, never objects of a class. */
final class YamlParser {

    private YamlParser() {}

    static Object read(String text) {
        try {
            @Nullable Object value = new Load(LoadSettings.builder().build()).loadFromString(text);
            return value == null ? "" : value;
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(
                    "the text is neither JSON nor YAML" + where(e) + ": correct it, or give a Map", e);
        }
    }

    private static String where(YamlEngineException failure) {
        return failure instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark()
                        .map(mark -> ", see line " + (mark.getLine() + 1))
                        .orElse("")
                : "";
    }
}
