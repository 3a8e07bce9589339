// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lines of each Java file below a folder, against the limits: median 90, 95th percentile 300, none over 500. */
record SourceSizes(List<SourceFile> files) {

    private static final int MEDIAN = 90;
    private static final int P95 = 300;
    private static final int MAX = 500;
    private static final int MAX_CONFIGURATION = 800;

    record SourceFile(Path path, long lines) {
        long limit() {
            return path.toString().endsWith("Configuration.java") ? MAX_CONFIGURATION : MAX;
        }
    }

    static SourceSizes under(Path root) {
        if (!Files.isDirectory(root)) {
            return new SourceSizes(List.of());
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return new SourceSizes(tree.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .map(SourceSizes::measure)
                    .sorted(Comparator.comparingLong(SourceFile::lines))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireHouseRules() {
        List<String> broken = new ArrayList<>();
        files.stream()
                .filter(file -> file.lines() > file.limit())
                .forEach(file ->
                        broken.add("%s has %d lines, at most %d".formatted(file.path(), file.lines(), file.limit())));
        requirePercentile(50, MEDIAN, broken);
        requirePercentile(95, P95, broken);
        if (!broken.isEmpty()) {
            throw new AssertionError("Files are too long; a long file is two things: " + String.join("; ", broken));
        }
    }

    private void requirePercentile(int percent, int limit, List<String> broken) {
        // A module of a few files has no percentiles worth the name.
        if (files.size() >= 10) {
            long lines = files.get((files.size() * percent - 1) / 100).lines();
            if (lines > limit) {
                broken.add("percentile %d is %d lines, at most %d".formatted(percent, lines, limit));
            }
        }
    }

    private static SourceFile measure(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return new SourceFile(path, lines.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
