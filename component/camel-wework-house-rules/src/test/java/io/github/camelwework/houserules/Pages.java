// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the whole project, without what is built and what tools keep. */
final class Pages {

    static final Path TOP = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", "node_modules");

    private Pages() {}

    /** Markdown and AsciiDoc. */
    static List<Path> all() {
        return Stream.concat(files(".md").stream(), files(".adoc").stream()).toList();
    }

    static List<Path> files(String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(TOP, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return LEFT_OUT.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as people write it. */
    static String name(Path file) {
        return TOP.relativize(file).toString().replace('\\', '/');
    }
}
