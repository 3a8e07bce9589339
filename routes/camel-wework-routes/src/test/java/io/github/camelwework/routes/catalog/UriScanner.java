// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the {@code wework:} URIs of a text. YAML is read as YAML, in files and in the blocks of pages, for there a URI may
 * go on over lines and have its parameters below it; elsewhere what stands before a URI says where it ends.
 */
final class UriScanner {

    private static final Pattern BEGIN = Pattern.compile("(?<![\\w.-])wework:(?=\\w|\\{\\{|\\$\\{)");
    private static final Pattern YAML_BLOCK = Pattern.compile(
            "(?:```yaml|\\[source,\\s*yaml\\]\\n----)\\n(?<yaml>.*?)(?<=\\n)(?:```|----)", Pattern.DOTALL);
    private static final Pattern CONCATENATION = Pattern.compile("\"\\s*\\+\\s*\"");

    /** An option whose value a program appends. */
    private static final Pattern UNFINISHED = Pattern.compile("[?&][^?&=]+=$");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*");

    private UriScanner() {}

    static List<WrittenUri> scan(Path file, String text) {
        String name = file.toString();
        if (name.matches(".*\\.ya?ml")) {
            return inYaml(file, text);
        }
        List<WrittenUri> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher block = YAML_BLOCK.matcher(text);
        while (block.find()) {
            found.addAll(inYaml(file, block.group("yaml")));
            block.appendReplacement(rest, "");
        }
        block.appendTail(rest);
        found.addAll(inText(file, CONCATENATION.matcher(rest).replaceAll("")));
        return found;
    }

    private static List<WrittenUri> inYaml(Path file, String yaml) {
        List<WrittenUri> found = YamlUris.in(file, yaml);
        long written =
                BEGIN.matcher(COMMENT.matcher(yaml).replaceAll("")).results().count();
        if (found.size() != written) {
            throw new AssertionError(
                    "%s writes wework: %d times, of which %d are understood: write each as the value of a key or of a list"
                            .formatted(file, written, found.size()));
        }
        return found;
    }

    private static List<WrittenUri> inText(Path file, String text) {
        return BEGIN.matcher(text)
                .results()
                .map(begin -> new WrittenUri(file, uri(text, begin.start()), Map.of()))
                .toList();
    }

    private static String uri(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if ("\"'`".indexOf(before) >= 0) {
            int end = text.indexOf(before, start);
            return UNFINISHED
                    .matcher(text.substring(start, end < 0 ? text.length() : end))
                    .replaceFirst("")
                    .replace("&amp;", "&");
        }
        // Camel's pages write a scheme's syntax with its options in brackets.
        String bare = text.substring(start).split("[\\s\"'`<>]", 2)[0].replace("[?options]", "");
        return bare.replaceFirst(bare.contains("{") ? "[.,;:)]+$" : "[.,;:)}]+$", "");
    }
}
