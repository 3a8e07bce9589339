// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Runs the example: {@code mvn -q -Dquickstart=directory-sync}. The exit code is 0 only if each step did what it should. */
public final class DirectorySyncMain {

    private DirectorySyncMain() {}

    /** Runs it; there are no arguments. */
    public static void main(String[] args) throws IOException {
        // Not System.out: names are Chinese, and where the locale is not UTF-8 they would come out as question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out));
    }

    private static int run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("wework-directory-sync-");
        try (SimulatedWecom wecom = new SimulatedWecom()) {
            return new DirectorySync(wecom, folder, out).run();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
