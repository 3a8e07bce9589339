// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Which browser the tests drive: the one that {@code -Dchromium} names, else the one that is installed, else Playwright's
 * own, which is fetched. Without any they are skipped; never where {@code CI=true}, where nobody would notice.
 *
 * @param given what {@code -Dchromium} says; empty for nothing
 * @param searchPath the folders of programs, as PATH has them
 * @param places where installers put it that do not use PATH
 * @param isCi whether {@code CI=true}
 */
record Chromium(String given, String searchPath, List<Path> places, boolean isCi) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<Path> PLACES = Stream.of(
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
            .map(Path::of)
            .toList();

    /** That of this machine. */
    static Chromium here() {
        return new Chromium(
                System.getProperty("chromium", ""),
                Optional.ofNullable(System.getenv("PATH")).orElse(""),
                PLACES,
                "true".equals(System.getenv("CI")));
    }

    /**
     * Where it is; empty when Playwright's own was fetched.
     *
     * @param fetch fetches Playwright's own, and says whether it could
     */
    Optional<Path> find(BooleanSupplier fetch) {
        if (!given.isEmpty()) {
            Path path = Path.of(given);
            if (!Files.isExecutable(path)) {
                throw new AssertionError("There is no browser at -Dchromium=" + given + ": correct the path.");
            }
            return Optional.of(path);
        }
        Optional<Path> installed = Stream.concat(
                        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                                .splitAsStream(searchPath)
                                .filter(folder -> !folder.isBlank())
                                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve)),
                        places.stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
        if (installed.isEmpty() && !fetch.getAsBoolean()) {
            missing();
        }
        return installed;
    }

    /** Ends the test without a browser: skipped, or failed where nobody would notice that it was. */
    void missing() {
        String remedy =
                "There is no Chromium, and Playwright could not fetch its own: install one (apt-get install chromium) or say where it is with -Dchromium=/path.";
        if (isCi) {
            throw new AssertionError(remedy);
        }
        System.err.println("The browser's tests are skipped. " + remedy);
        Assumptions.abort(remedy);
    }
}
