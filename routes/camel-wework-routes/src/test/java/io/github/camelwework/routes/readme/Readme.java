// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages and the files whose content their snippets are. */
final class Readme {

    private static final Path ROOT = Path.of("..", "..");

    /** A comment of Markdown or AsciiDoc that names the file, and the block below it. */
    private static final Pattern SNIPPET = Pattern.compile(
            "((?:<!-- file: (\\S+) -->\\n```\\w+|// file: (\\S+)\\n\\[source,\\w+]\\n----)\\n)(.*?)(```\\n|(?<=\\n)----\\n)",
            Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(?:java|yaml|xml|properties)$");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?s)<!-- raw: START -->.*?<!-- raw: END -->|```xml\\n<dependency>.*?```");

    private Readme() {}

    static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    static void write(String page, String text) throws IOException {
        Files.writeString(ROOT.resolve(page), text);
    }

    /** The pages with blocks of code, without those that other tests run: raw options, the dependency, the simulator's. */
    static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (String page : List.of("README.md", "README.zh-CN.md", "routes/camel-wework-routes/README.md")) {
            pages.put(page, text(page));
        }
        try (Stream<Path> docs = Files.list(ROOT.resolve("component/docs"))) {
            for (Path page : docs.toList()) {
                pages.put("component/docs/" + page.getFileName(), Files.readString(page));
            }
        }
        pages.remove("component/docs/simulator.md");
        pages.replaceAll((page, text) -> ELSEWHERE.matcher(text).replaceAll(""));
        return pages;
    }

    /** How many blocks of code stand on the page whose content is no file. */
    static long otherBlocks(String text) {
        return BLOCK.matcher(SNIPPET.matcher(text).replaceAll("")).results().count();
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
