// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** Micrometer is optional: the limiter works where it is not on the class path. */
class WithoutMicrometerTest {

    @Test
    @SuppressWarnings("unchecked")
    void the_limiter_counts_for_jmx_alone() throws Exception {
        try (URLClassLoader without = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(without);
            try {
                Supplier<List<String>> program = (Supplier<List<String>>) without.loadClass(Program.class.getName())
                        .getDeclaredConstructor()
                        .newInstance();
                assertThat(program.get()).containsExactly("1 refused", "no Micrometer");
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("micrometer"))
                .map(WithoutMicrometerTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(entry, e);
        }
    }

    /** Loaded apart, it sees no Micrometer. */
    public static final class Program implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                LimitBench bench = new LimitBench("message/send member 1/1m", context);
                context.start();
                bench.send("a");
                assertThat(bench.enter("a")).isCompletedExceptionally();
                return List.of(bench.limiter.getRefusalCount() + " refused", micrometer());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private static String micrometer() {
            try {
                return Class.forName("io.micrometer.core.instrument.MeterRegistry")
                        .getName();
            } catch (ClassNotFoundException e) {
                return "no Micrometer";
            }
        }
    }
}
