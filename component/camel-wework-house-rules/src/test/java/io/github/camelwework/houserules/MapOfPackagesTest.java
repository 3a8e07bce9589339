// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CONTRIBUTING maps the packages that there are; {@code -Dreadme.update=true} drops lines of packages that are gone and adds
 * those of new ones, with the first sentence of their package-info.
 */
class MapOfPackagesTest {

    private static final Path CONTRIBUTING = Pages.TOP.resolve("CONTRIBUTING.md");
    private static final String HEAD = "| package | what it holds |\n|---|---|\n";
    private static final Pattern ROW = Pattern.compile("\\| `([\\w./]+)` \\| (.*) \\|");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)/\\*\\*[\\s*]*(.*?[.])(?:\\s|\\s*\\*/)");
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]\\w*[a-z]\\w*)(?:\\.\\w+\\(?\\)?)?`");

    @ParameterizedTest
    @ValueSource(strings = {"component/camel-wework", "component/camel-wework-simulator"})
    void the_map_has_a_line_for_each_package_and_no_other(String module) throws IOException {
        Map<String, Path> packages = packages(module);
        String text = Pages.read(CONTRIBUTING);
        Map<String, String> map = map(section(text, module));
        if (Boolean.getBoolean("readme.update")) {
            Map<String, String> renewed = new TreeMap<>();
            packages.forEach(
                    (name, info) -> renewed.put(name, map.getOrDefault(name, firstSentence(Pages.read(info)))));
            text = text.replace(section(text, module), HEAD + table(renewed));
            Files.writeString(CONTRIBUTING, text);
        }

        Map<String, String> written = map(section(Pages.read(CONTRIBUTING), module));
        Set<String> faults = new TreeSet<>();
        without(packages.keySet(), written.keySet()).forEach(name -> faults.add("line missing: " + name));
        without(written.keySet(), packages.keySet()).forEach(name -> faults.add("line stale: " + name));
        assertThat(faults)
                .as("the map of %s in CONTRIBUTING.md; run with -Dreadme.update=true", module)
                .isEmpty();
        assertThat(written.values()).noneMatch(String::isBlank);
    }

    @Test
    void every_class_that_the_papers_name_is_there() {
        Set<String> classes = Pages.files(".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String paper : Set.of(
                "CONTRIBUTING.md", "SECURITY.md", "component/docs/concurrency.md", "component/docs/decisions.md")) {
            CLASS_NAME
                    .matcher(Pages.read(Pages.TOP.resolve(paper)))
                    .results()
                    .forEach(name -> named.add(name.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(without(named, classes)).as("classes that the papers name").isEmpty();
    }

    @Test
    void the_first_sentence_of_a_package_is_its_line() {
        assertThat(firstSentence(
                        "/**\n * Reads {@code a.txt}\n * and more, see {@link io.github.b.Door}. The rest.\n */"))
                .isEqualTo("Reads `a.txt` and more, see `Door`.");
        assertThat(firstSentence("/** All of it. */")).isEqualTo("All of it.");
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }

    /** The packages of a module's main code and the files that describe them. */
    private static Map<String, Path> packages(String module) {
        Path main = Pages.TOP.resolve(module).resolve("src/main/java/io/github");
        return Pages.files("package-info.java").stream()
                .filter(info -> info.startsWith(main))
                .collect(Collectors.toMap(
                        info -> main.relativize(info.getParent()).toString().replace('\\', '/'),
                        info -> info,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String section(String text, String module) {
        String begin = "<!-- packages " + module + " -->\n";
        assertThat(text).contains(begin);
        int start = text.indexOf(begin) + begin.length();
        return text.substring(start, text.indexOf("<!-- /packages -->", start));
    }

    private static Map<String, String> map(String section) {
        return section.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private static String table(Map<String, String> packages) {
        return packages.entrySet().stream()
                .map(line -> "| `%s` | %s |\n".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining());
    }

    private static String firstSentence(String packageInfo) {
        Matcher sentence = FIRST_SENTENCE.matcher(packageInfo);
        assertThat(sentence.find()).as(packageInfo).isTrue();
        return sentence.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]*\\.)?(\\w+)}", "`$1`");
    }
}
