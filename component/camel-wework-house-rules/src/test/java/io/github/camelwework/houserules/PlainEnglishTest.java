// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text for readers holds a phrase of forbidden-phrases.txt. */
class PlainEnglishTest {

    /**
     * Whether the strings of the Java main code (options, headers, JMX, exceptions, logs) are checked too, and the tables that
     * are made of them.
     */
    private static final boolean JAVA_MAIN_CODE_IS_CHECKED = true;

    private static final Path PHRASES = Path.of("src", "test", "resources", "forbidden-phrases.txt");
    /** A text block, a string, a character or a comment of Java, whichever begins first. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\\\n]|\\\\.)*'|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    private static final Pattern CONCATENATION = Pattern.compile("\\s*\\+\\s*");
    /** Tables that are made of the annotations of the Java main code. */
    private static final Pattern MADE_OF_JAVA =
            Pattern.compile("(?s)// (head|[a-z ]*options|headers): START.*?// \\1: END");

    private record Phrase(Pattern pattern, String instead) {

        static Phrase parse(String line) {
            int bar = line.lastIndexOf(" | ");
            return new Phrase(
                    Pattern.compile(
                            "(?i)\\b(?:" + line.substring(0, bar).strip().replace(" ", "\\s+") + ")\\b"),
                    line.substring(bar + 3));
        }
    }

    private final List<Phrase> phrases = Pages.read(PHRASES)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Phrase::parse)
            .toList();

    @Test
    void no_page_holds_a_forbidden_phrase() {
        assertThat(faults(
                        Pages.all(),
                        text -> JAVA_MAIN_CODE_IS_CHECKED
                                ? text
                                : MADE_OF_JAVA.matcher(text).replaceAll(found -> "\n".repeat(lines(found.group())))))
                .isEmpty();
    }

    @Test
    void no_data_file_and_no_route_holds_a_forbidden_phrase() {
        List<Path> files = Stream.of(".txt", ".yaml", ".properties", ".sql")
                .flatMap(ending -> Pages.files(ending).stream())
                .filter(file -> Pages.name(file).contains("/src/main/resources/")
                        || Pages.name(file).contains("/resources/readme/"))
                .toList();
        assertThat(files).hasSizeGreaterThan(30);
        assertThat(faults(files, UnaryOperator.identity())).isEmpty();
    }

    @Test
    void no_string_of_the_main_code_holds_a_forbidden_phrase() {
        List<Path> files = Pages.files(".java").stream()
                .filter(file -> Pages.name(file).contains("/src/main/java/"))
                .filter(file -> JAVA_MAIN_CODE_IS_CHECKED || !Pages.name(file).startsWith("component/"))
                .toList();
        assertThat(files).hasSizeGreaterThan(30);
        assertThat(faults(files, PlainEnglishTest::strings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ids, apart by commas",
                "What becomes of a text",
                "rows are no good",
                "MeterSinks sees to it",
                "Whoever has the token",
                "an address for the\ntime being",
                "a recording or a film"
            })
    void a_forbidden_phrase_is_found(String text) {
        assertThat(faults("page", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"see too", "whose", "filmed", "see [Topics](a.md)", "the best time"})
    void other_words_pass(String text) {
        assertThat(faults("page", text)).isEmpty();
    }

    @Test
    void the_strings_of_a_class_are_read_over_their_lines() {
        String code =
                "// SPDX whoever\n/** whoever */ f(\"batch/*\", '\"', \"see \"\n    + \"to it\"); // \"whoever\"\nf(\"a film\");";
        assertThat(faults("A.java", strings(code)))
                .containsExactlyInAnyOrder("A.java:2: \"see to\": makes sure, or: fix", "A.java:4: \"film\": video");
    }

    private List<String> faults(List<Path> files, UnaryOperator<String> read) {
        return files.stream()
                .flatMap(file -> faults(Pages.name(file), read.apply(Pages.read(file))).stream())
                .toList();
    }

    private List<String> faults(String name, String text) {
        List<String> faults = new ArrayList<>();
        for (Phrase phrase : phrases) {
            phrase.pattern()
                    .matcher(text)
                    .results()
                    .map(found -> "%s:%d: \"%s\": %s"
                            .formatted(
                                    name,
                                    lines(text.substring(0, found.start())) + 1,
                                    found.group().replaceAll("\\s+", " "),
                                    phrase.instead()))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    /** The strings of Java code, those that are joined by a plus as one, each in the line in which it begins. */
    private static String strings(String code) {
        StringBuilder strings = new StringBuilder();
        Matcher token = TOKEN.matcher(code);
        int end = 0;
        while (token.find()) {
            String text = token.group("block") == null ? token.group("string") : token.group("block");
            if (text == null) {
                continue;
            }
            String between = code.substring(end, token.start());
            if (!CONCATENATION.matcher(between).matches()) {
                strings.append(" ; ");
            }
            strings.append("\n".repeat(lines(between))).append(text);
            end = token.end();
        }
        return strings.toString();
    }
}
