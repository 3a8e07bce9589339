// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packages below a source folder that do not say {@code @NullMarked}. */
record NullMarkedPackages(List<Path> unmarked) {

    static NullMarkedPackages under(Path root) {
        if (!Files.isDirectory(root)) {
            return new NullMarkedPackages(List.of());
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return new NullMarkedPackages(tree.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isMarked(folder.resolve("package-info.java")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireAll() {
        if (!unmarked.isEmpty()) {
            throw new AssertionError("Add a package-info.java with @NullMarked to " + unmarked);
        }
    }

    private static boolean isMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
