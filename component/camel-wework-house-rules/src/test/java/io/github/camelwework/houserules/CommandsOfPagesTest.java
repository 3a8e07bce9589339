// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A command that a page gives is run by somebody other than its reader. */
class CommandsOfPagesTest {

    private static final String PROGRAMS = "(?:mvn|java|curl|git|npm|npx|docker|jbang|camel|apt-get|\\./\\S+) ";
    private static final Pattern IN_A_BLOCK = Pattern.compile("(?:\\$ )?(" + PROGRAMS + ".*)");
    private static final Pattern IN_A_LINE = Pattern.compile("`(" + PROGRAMS + "[^`]*)`");
    private static final Pattern FENCE = Pattern.compile("```\\w*|----");
    private static final Set<String> SHELLS = Set.of("```", "```shell", "```bash", "```sh", "```console", "----");

    @Test
    void every_command_of_every_page_is_run_by_a_test_or_in_ci() {
        Map<String, String> runners = runners();
        Set<String> unknown = new TreeSet<>(commands());
        assertThat(unknown).hasSizeGreaterThan(15);
        unknown.removeIf(command -> runners.keySet().stream().anyMatch(known -> fits(known, command)));

        assertThat(unknown)
                .as("run them in .ci/commands, or in a test, and name that in .ci/commands.txt")
                .isEmpty();
    }

    @Test
    void what_the_list_says_is_so() {
        Set<String> commands = commands();
        runners().forEach((command, runner) -> {
            assertThat(commands).as("a page gives: " + command).anyMatch(given -> fits(command, given));
            if (runner.equals(".ci/commands")) {
                assertThat(Pages.read(Pages.TOP.resolve(runner)).lines()).anyMatch(line -> line.contains(command));
            } else if (runner.equals(".ci/run")) {
                assertThat(Pages.read(Pages.TOP.resolve(runner))).contains(command.replace("mvn ", "mvn -B -ntp "));
            } else if (!runner.startsWith("by hand: ")) {
                assertThat(Pages.files(".java"))
                        .anyMatch(file -> file.getFileName().toString().equals(runner + ".java"));
            }
        });
        assertThat(Pages.read(Pages.TOP.resolve(".ci/run"))).contains("\n.ci/commands\n");
    }

    private static boolean fits(String known, String command) {
        return known.endsWith("*") ? command.startsWith(known.substring(0, known.length() - 1)) : command.equals(known);
    }

    private static Map<String, String> runners() {
        Map<String, String> runners = new LinkedHashMap<>();
        Pages.read(Pages.TOP.resolve(".ci/commands.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    int bar = line.lastIndexOf(" | ");
                    runners.put(line.substring(0, bar), line.substring(bar + 3));
                });
        return runners;
    }

    private static Set<String> commands() {
        Set<String> commands = new TreeSet<>();
        Pages.all().stream().map(Pages::read).forEach(page -> addTo(commands, page));
        return commands;
    }

    private static void addTo(Set<String> commands, String page) {
        String fence = "";
        for (String line : page.replaceAll("\\\\\\n\\s*", "").lines().toList()) {
            if (FENCE.matcher(line).matches()) {
                fence = fence.isEmpty() ? line : "";
            } else if (fence.isEmpty()) {
                IN_A_LINE.matcher(line).results().map(found -> found.group(1)).forEach(commands::add);
            } else if (SHELLS.contains(fence)) {
                Matcher command = IN_A_BLOCK.matcher(line);
                if (command.matches()) {
                    commands.add(command.group(1).strip());
                }
            }
        }
    }
}
