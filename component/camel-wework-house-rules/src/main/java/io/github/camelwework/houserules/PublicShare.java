// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The share of top-level types that are public. Packages that are promised to users (the component's own,
 * {@code model}, {@code error}, {@code token}, {@code secret}), generated classes and those that Camel makes by the names that
 * stand in the module's resources (route templates, services) do not count: there, public is the point.
 */
record PublicShare(List<String> publicTypes, int all) {

    static PublicShare of(JavaClasses classes) {
        String resources = resources();
        List<JavaClass> counted = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName()
                        .matches("io\\.github\\.camelwework(.*\\.(model(\\..+)?|error|token|secret))?"))
                .filter(type -> !type.getSimpleName().matches(".*(Configurer|UriFactory|ConvertersLoader)"))
                .filter(type -> !resources.contains(type.getName()))
                .toList();
        List<String> publicTypes = counted.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        return new PublicShare(publicTypes, counted.size());
    }

    void requireAtMost(double share) {
        // A module of a few types is all entry point; the share says nothing there.
        if (all >= 20 && publicTypes.size() > share * all) {
            throw new AssertionError(
                    "%d of %d types are public, at most %.0f %% may be; make package-private what users need not see: %s"
                            .formatted(publicTypes.size(), all, share * 100, String.join(", ", publicTypes)));
        }
    }

    private static String resources() {
        Path folder = Path.of("src", "main", "resources");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(PublicShare::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not strictly decoded, as there are pictures too. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
