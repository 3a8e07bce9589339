// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages and the files whose content their snippets are. */
final class Readme {

    private static final Path ROOT = Path.of("..", "..");

    /** A comment of Markdown or AsciiDoc that names the file, and the block below it. */
    private static final Pattern SNIPPET = Pattern.compile(
            "((?:<!-- file: (\\S+) -->\\n```\\w+|// file: (\\S+)\\n\\[source,\\w+]\\n----)\\n)(.*?)(```\\n|(?<=\\n)----\\n)",
            Pattern.DOTALL);

    private Readme() {}

    static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    static void write(String page, String text) throws IOException {
        Files.writeString(ROOT.resolve(page), text);
    }

    static long snippets(String page) throws IOException {
        return SNIPPET.matcher(text(page)).results().count();
    }

    /** The page as it is when each snippet is its file. */
    static String withSnippets(String page) throws IOException {
        return SNIPPET.matcher(text(page)).replaceAll(snippet -> fresh(page, snippet));
    }

    private static String fresh(String page, MatchResult snippet) {
        String file = snippet.group(2) == null ? snippet.group(3) : snippet.group(2);
        return Matcher.quoteReplacement(snippet.group(1) + content(page, file) + snippet.group(5));
    }

    /** Without what only the build asks for: the licence's name and the package. */
    private static String content(String page, String file) {
        try {
            return Files.readString(ROOT.resolve(file)).replaceFirst("(?s)^// SPDX.*?\\npackage .*?;\\n\\n", "");
        } catch (IOException e) {
            throw new IllegalStateException(page + " names a file that is not there: " + file, e);
        }
    }
}
