// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The browser of this machine; Playwright's own would be a large download from elsewhere. */
final class Chromium {

    private static final String PROPERTY = "chromium";
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private Chromium() {}

    /** Where it is; without one the tests fail, as nobody would notice that they did not run. */
    static Path path() {
        String given = System.getProperty(PROPERTY, "");
        return (given.isEmpty() ? PLACES.stream() : Stream.of(given))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no Chromium at "
                        + (given.isEmpty() ? PLACES : given)
                        + ": install it (apt-get install chromium) or say where it is with -Dchromium=/path."));
    }
}
