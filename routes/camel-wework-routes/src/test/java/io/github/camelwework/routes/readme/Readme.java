// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README and the files whose content its snippets are. */
final class Readme {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern SNIPPET =
            Pattern.compile("(<!-- file: (?<file>\\S+) -->\\n```\\w+\\n)(?<text>.*?)(```\\n)", Pattern.DOTALL);

    private Readme() {}

    static String text() throws IOException {
        return Files.readString(README);
    }

    static void write(String text) throws IOException {
        Files.writeString(README, text);
    }

    /** The README as it is when each snippet is its file. */
    static String withSnippets() throws IOException {
        return SNIPPET.matcher(text()).replaceAll(Readme::fresh);
    }

    private static String fresh(MatchResult snippet) {
        return Matcher.quoteReplacement(snippet.group(1) + content(ROOT.resolve(snippet.group(2))) + snippet.group(4));
    }

    /** Without what only the build asks for: the licence's name and the package. */
    private static String content(Path file) {
        try {
            return Files.readString(file).replaceFirst("(?s)^// SPDX.*?\\npackage .*?;\\n\\n", "");
        } catch (IOException e) {
            throw new IllegalStateException("README.md names a file that is not there: " + file, e);
        }
    }
}
