// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ChromiumTest {

    @SuppressWarnings("UnnecessaryLambda") // Given to several tests under its name.
    private static final BooleanSupplier NEVER = () -> {
        throw new AssertionError("Nothing is fetched where a browser is.");
    };

    @TempDir
    Path folder;

    @Test
    void the_one_that_was_named_is_taken_or_nothing() throws IOException {
        Path browser = program("mine");

        assertThat(chromium(browser.toString(), "", false).find(NEVER)).contains(browser);
        assertThatThrownBy(() ->
                        chromium("/nowhere/chromium", folder.toString(), false).find(NEVER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dchromium=/nowhere/chromium");
    }

    @Test
    void an_installed_one_is_found_on_the_path_and_where_installers_put_it() throws IOException {
        Path browser = program("google-chrome-stable");
        String path = String.join(File.pathSeparator, "/nowhere", "", folder.toString());

        assertThat(chromium("", path, true).find(NEVER)).contains(browser);
        assertThat(new Chromium("", "", List.of(Path.of("/nowhere"), browser), true).find(NEVER))
                .contains(browser);
    }

    @Test
    void else_playwright_fetches_its_own() {
        assertThat(chromium("", "/nowhere", true).find(() -> true)).isEmpty();
    }

    @Test
    void without_any_the_tests_are_skipped_but_fail_where_ci_is_true() {
        assertThatThrownBy(() -> chromium("", "", false).find(() -> false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install chromium");
        assertThatThrownBy(() -> chromium("", "", true).find(() -> false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium");
    }

    private static Chromium chromium(String given, String path, boolean isCi) {
        return new Chromium(given, path, List.of(), isCi);
    }

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
