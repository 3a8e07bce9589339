// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The parser of YAML is optional: where it is absent, the error says so, every time. */
class WithoutYamlTest {

    @Test
    @SuppressWarnings("unchecked")
    void yaml_is_refused_with_the_way_out() throws Exception {
        try (URLClassLoader without = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Supplier<String> program = (Supplier<String>) without.loadClass(Program.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            for (int attempt = 0; attempt < 2; attempt++) {
                assertThat(program.get())
                        .isEqualTo("the text is not JSON, and YAML needs snakeyaml-engine on the class"
                                + " path (camel-yaml-dsl brings it): add it, or give JSON");
            }
        }
        assertThat(new Program().get()).isEqualTo("{a=1}");
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("snakeyaml"))
                .map(WithoutYamlTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(entry, e);
        }
    }

    /** Loaded apart, it sees no parser. */
    public static final class Program implements Supplier<String> {

        @Override
        public String get() {
            try {
                return Yaml.value("a: 1").toString();
            } catch (IllegalArgumentException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }
}
