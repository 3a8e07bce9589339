// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The route templates as they stand in their files. */
final class TemplateFiles {

    private static final Path FOLDER = Path.of("src", "main", "resources", "camel", "wework");

    private TemplateFiles() {}

    /** An endpoint of a template, as it is written. */
    record Written(String uri, boolean consumer, Map<String, String> parameters) {}

    /** All files. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The templates by their ids, each as YAML has it. */
    static Map<String, Map<?, ?>> templates() {
        Map<String, Map<?, ?>> templates = new LinkedHashMap<>();
        for (Path file : files()) {
            for (Object node : (List<?>) load(file)) {
                if (((Map<?, ?>) node).get("routeTemplate") instanceof Map<?, ?> template) {
                    templates.put(String.valueOf(template.get("id")), template);
                }
            }
        }
        return templates;
    }

    /** All endpoints of a template, those within its steps too. */
    static List<Written> endpoints(Map<?, ?> template) {
        List<Written> found = new ArrayList<>();
        collect("", template, found);
        return found;
    }

    private static Object load(Path file) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String key, Object node, List<Written> found) {
        if (node instanceof List<?> list) {
            list.forEach(item -> collect(key, item, found));
        } else if (node instanceof Map<?, ?> map) {
            if (map.get("uri") instanceof String uri && !key.equals("toD")) {
                Map<String, String> parameters = new LinkedHashMap<>();
                if (map.get("parameters") instanceof Map<?, ?> given) {
                    given.forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
                }
                found.add(new Written(uri, key.equals("from"), parameters));
            }
            map.forEach((name, value) -> collect(String.valueOf(name), value, found));
        }
    }
}
