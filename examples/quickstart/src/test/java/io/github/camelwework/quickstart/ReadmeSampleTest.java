// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows lines as the quickstart prints them. */
class ReadmeSampleTest {

    private static final Path TOP = Path.of("..", "..");
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-11-22T00:00:00Z");

    @Test
    void each_line_of_the_readme_is_formatted_as_the_quickstart_does() throws IOException {
        for (String page : List.of("README.md", "README.zh-CN.md")) {
            assertThat(lines(page)).as(page).hasSizeGreaterThan(4).allSatisfy(line -> {
                String[] columns = line.split(" {2,}", 5);
                assertThat(Line.of(
                                new Arrival(
                                        DAY.with(LocalTime.parse(columns[0])).toInstant(),
                                        columns[1],
                                        "someone",
                                        columns[2],
                                        columns[3],
                                        columns[4]),
                                ZoneOffset.UTC))
                        .isEqualTo(line);
            });
        }
    }

    @Test
    void the_readme_shows_all_that_the_queue_is_fed_with() throws IOException {
        for (String page : List.of("README.md", "README.zh-CN.md")) {
            for (QueueSample sample : QueueSample.all()) {
                String content = sample.content().formatted("10:30:37");
                assertThat(lines(page)).as(page).anyMatch(line -> line.endsWith("  " + content));
            }
        }
    }

    private static List<String> lines(String page) throws IOException {
        try (Stream<String> lines = Files.lines(TOP.resolve(page))) {
            return lines.filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d  .*"))
                    .toList();
        }
    }
}
