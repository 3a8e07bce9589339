// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of a page to files and headings of the project, and those of them that lead nowhere. */
final class Links {

    private static final Pattern MARKDOWN = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ASCIIDOC = Pattern.compile("link:([^\\[\\s]+)\\[");
    private static final Pattern CODE = Pattern.compile("(?s)(?m:^```).*?(?m:^```)|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?|mailto):.*");

    private Links() {}

    static List<String> of(Path page, String text) {
        Pattern link = page.toString().endsWith(".adoc") ? ASCIIDOC : MARKDOWN;
        return link.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .toList();
    }

    /** The links of the page that name no file, or no heading of one. */
    static List<String> broken(Path page, String text) {
        List<String> broken = new ArrayList<>();
        for (String link : of(page, text)) {
            int sharp = link.indexOf('#');
            String path = sharp < 0 ? link : link.substring(0, sharp);
            Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
            if (!path.isEmpty() && !Files.exists(target)) {
                broken.add(link + ": there is no such file");
            } else if (sharp >= 0
                    && !anchors(path.isEmpty() ? text : Pages.read(target)).contains(link.substring(sharp + 1))) {
                broken.add(link + ": there is no such heading");
            }
        }
        return broken;
    }

    /** What a link may name in a page of Markdown, as GitHub makes it of the headings. */
    static Set<String> anchors(String markdown) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        String prose =
                Pattern.compile("(?s)(?m:^```).*?(?m:^```)").matcher(markdown).replaceAll("");
        HEADING.matcher(prose).results().forEach(heading -> {
            String slug = heading.group(1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M}\\s_-]", "")
                    .replaceAll("\\s", "-");
            int before = seen.merge(slug, 1, Integer::sum);
            anchors.add(before == 1 ? slug : slug + "-" + (before - 1));
        });
        ANCHOR.matcher(prose).results().forEach(anchor -> anchors.add(anchor.group(1)));
        return anchors;
    }

    /** The pages that the page leads to, directly. */
    static Stream<Path> pages(Path page, String text) {
        return of(page, text).stream()
                .map(link -> page.resolveSibling(link.replaceFirst("#.*", "")).normalize());
    }
}
