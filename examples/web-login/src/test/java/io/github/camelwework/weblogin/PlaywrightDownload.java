// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Fetches the browser that Playwright brings, into Playwright's own folder, in a JVM of its own as its program ends it. */
final class PlaywrightDownload {

    private static final int MOST_MINUTES = 4;

    private PlaywrightDownload() {}

    /** Whether it is there now; it says itself what it fetches, or why it cannot. */
    static boolean fetch() {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CLI.class.getName(),
                        "install",
                        "chromium")
                .inheritIO();
        program.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
        try {
            Process process = program.start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
