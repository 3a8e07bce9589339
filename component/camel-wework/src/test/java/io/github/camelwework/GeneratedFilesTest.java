// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build generates Camel's metadata into {@code src/generated}; what is committed there must be just that. */
class GeneratedFilesTest {

    @Test
    void what_is_committed_is_what_the_build_generates() throws IOException {
        Map<String, String> committed = files(Path.of("target", "committed"));
        Map<String, String> generated = files(Path.of("src", "generated"));
        Set<String> drifted = new TreeSet<>(generated.keySet());
        drifted.addAll(committed.keySet());
        drifted.removeIf(file -> generated.getOrDefault(file, "").equals(committed.get(file)));
        assertThat(drifted)
                .as("files of src/generated that this build has changed: look at the difference and commit it")
                .isEmpty();
    }

    @Test
    void every_class_that_the_services_name_is_in_the_jar() throws IOException {
        Path services = Path.of("src", "generated", "resources", "META-INF", "services");
        for (String file : files(services).values()) {
            file.lines()
                    .filter(line -> line.startsWith("class="))
                    .map(line -> line.substring("class=".length()))
                    .forEach(name -> assertThat(load(name)).isNotNull());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is named in META-INF/services but is no class", e);
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }
}
