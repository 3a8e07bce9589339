// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The texts of the project that users read or copy from, or that run as they stand. */
final class ProjectFiles {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern TEXT = Pattern.compile(".*\\.(md|adoc|ya?ml|xml|properties|java|html|txt)");

    /** What is built, what tools keep, and the tests that write URIs wrongly on purpose: the component's and these here. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(.*/)?(target|\\..+)|.*/src/generated|component/(camel-wework|camel-wework-simulator)/src/test|.*/routes/catalog");

    private ProjectFiles() {}

    /** Their content by their path from the project's root. */
    static Map<Path, String> texts() {
        Map<Path, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return LEFT_OUT.matcher(name(folder)).matches()
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (TEXT.matcher(name(file)).matches()) {
                        texts.put(ROOT.relativize(file), Files.readString(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String name(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }
}
