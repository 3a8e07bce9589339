// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The {@code wework:} URIs of a route in YAML: values, with the {@code parameters} beside them. */
final class YamlUris {

    private final Path file;
    private final List<WrittenUri> found = new ArrayList<>();

    private YamlUris(Path file) {
        this.file = file;
    }

    static List<WrittenUri> in(Path file, String yaml) {
        YamlUris uris = new YamlUris(file);
        uris.collect(new Load(LoadSettings.builder().build()).loadFromString(yaml), Map.of());
        return uris.found;
    }

    private void collect(Object node, Map<String, String> parameters) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(value, key.equals("uri") ? beside(map) : Map.of()));
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, Map.of()));
        } else if (node instanceof String text && text.startsWith("wework:")) {
            found.add(new WrittenUri(file, text, parameters));
        }
    }

    private static Map<String, String> beside(Map<?, ?> uri) {
        Map<String, String> parameters = new TreeMap<>();
        if (uri.get("parameters") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
        }
        return parameters;
    }
}
