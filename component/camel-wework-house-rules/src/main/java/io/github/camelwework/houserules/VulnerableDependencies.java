// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Compares what is on the class path with the versions that are known to be faulty. */
final class VulnerableDependencies {

    private static final String LIST = "vulnerable-dependencies.txt";

    private final List<Fault> faults;

    VulnerableDependencies(List<Fault> faults) {
        this.faults = faults;
    }

    static VulnerableDependencies known() {
        InputStream list = Objects.requireNonNull(VulnerableDependencies.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new VulnerableDependencies(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Fault::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path of the tests; Surefire hands it over in a property of its own. */
    static String classPath(UnaryOperator<String> property) {
        return Optional.ofNullable(property.apply("surefire.test.class.path"))
                .orElseGet(() -> Objects.requireNonNullElse(property.apply("java.class.path"), ""));
    }

    /** What is faulty there, one line each, and what to do. */
    List<String> on(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .flatMap(entry -> Jar.of(entry).stream())
                .distinct()
                .flatMap(jar -> faults.stream()
                        .filter(fault -> fault.accepted().isEmpty() && fault.is(jar))
                        .map(fault -> "%s has a published fault (%s): take %s or later, in the parent POM"
                                .formatted(jar, fault.what(), fault.fixed())))
                .toList();
    }

    void requireNone(String classPath) {
        List<String> found = on(classPath);
        if (!found.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), found));
        }
    }
}
