// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each link of each page leads to a file or heading that is there, and each page can be reached. */
class LinksOfPagesTest {

    private static final Path PAGE = Pages.TOP.resolve("README.md");
    private static final List<Path> ALL = Pages.all();

    @Test
    void every_link_leads_to_a_file_or_a_heading() {
        Set<String> broken = new TreeSet<>();
        int links = 0;
        for (Path page : ALL) {
            String text = Pages.read(page);
            links += Links.of(page, text).size();
            Links.broken(page, text).forEach(link -> broken.add(Pages.name(page) + " links " + link));
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(100);
    }

    @Test
    void every_page_can_be_reached_from_the_readme() {
        Set<Path> reached = new HashSet<>();
        Deque<Path> next = new ArrayDeque<>(Set.of(PAGE));
        while (!next.isEmpty()) {
            Path page = next.pop();
            if (reached.add(page) && ALL.contains(page)) {
                Links.pages(page, Pages.read(page)).forEach(next::add);
            }
        }
        assertThat(ALL.stream().filter(page -> !reached.contains(page)).map(Pages::name))
                .as("link them, from component/docs/README.md for example")
                .isEmpty();
    }

    /** A page says in its first lines what it is for. */
    @Test
    void every_page_of_the_documentation_opens_with_what_it_is_for() {
        Set<String> pages = ALL.stream()
                .filter(page -> Pages.name(page).startsWith("component/docs/"))
                .filter(page -> !Pages.read(page).matches("(?s)# [^\\n]+\\n\\nThis page \\w.*"))
                .map(Pages::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages).isEmpty();
    }

    @Test
    void the_readmes_are_short() {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Pages.read(Pages.TOP.resolve(readme)).lines()).as(readme).hasSizeLessThanOrEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see [this](component/docs/nothing.md)",
                "see [this](component/docs/README.md#nothing)",
                "see [this](#nothing)",
                "# Nothing here\n\nsee [this](#nothing)"
            })
    void a_broken_link_is_found(String text) {
        assertThat(Links.broken(PAGE, text)).hasSize(1);
    }

    @Test
    void code_holds_no_links_and_other_sites_are_not_asked() {
        assertThat(Links.broken(PAGE, "`[a](b)` [c](https://example.com/d)\n```\n[e](f)\n```\n"))
                .isEmpty();
    }

    @Test
    void headings_are_named_as_github_names_them() {
        assertThat(Links.anchors(
                        "# `wework:token`, and why (令牌)\n## Build\n## Build\n```\n# no\n```\n<a id=\"x\"></a>"))
                .containsExactlyInAnyOrder("weworktoken-and-why-令牌", "build", "build-1", "x");
    }
}
