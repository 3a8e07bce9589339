// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

/** Reads YAML where its parser is on the class path, as it is wherever routes are written in YAML. */
public final class Yaml {

    private Yaml() {}

    /**
     * The value that the text says: a Map, a List, a number, a text.
     *
     * @throws IllegalArgumentException when it is no YAML, or there is no parser
     */
    public static Object value(String text) {
        try {
            return YamlParser.read(text);
        } catch (NoClassDefFoundError e) {
            throw new IllegalArgumentException(
                    "the text is not JSON, and YAML needs snakeyaml-engine on the class path (camel-yaml-dsl brings"
                            + " it): add it, or give JSON",
                    e);
        }
    }
}
