// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of errors is made of the table of errcodes; {@code -Dreadme.update=true} writes it. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "errors.md");
    private static final String BEGIN = "<!-- errors -->\n";
    private static final String END = "<!-- /errors -->";

    @Test
    void the_page_of_errors_is_the_table_of_errcodes() throws IOException {
        String page = Files.readString(PAGE);
        String current = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + sections()
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, current);
        }
        assertThat(Files.readString(PAGE))
                .as("errors.md; run with -Dreadme.update=true")
                .isEqualTo(current);
    }

    @Test
    void the_page_has_each_errcode_once() throws IOException {
        assertThat(Files.readString(PAGE).lines().filter(line -> line.matches("\\| -?\\d.*")))
                .hasSameSizeAs(ErrorTable.standard().entries());
    }

    @Test
    void the_page_names_each_exception() throws IOException {
        String page = Files.readString(PAGE);
        for (ErrorClass type : ErrorClass.values()) {
            assertThat(page).contains("| `" + exception(type) + "` |");
        }
    }

    /** A heading of the table's file begins a section; a remark of two lines is none. */
    private static String sections() throws IOException {
        StringBuilder sections = new StringBuilder();
        for (String paragraph : table().split("\\n\\n", -1)) {
            String heading = paragraph.lines().findFirst().orElse("");
            if (heading.matches("# [^.]+") && paragraph.contains("\n")) {
                sections.append("## ")
                        .append(heading.substring(2))
                        .append("\n\n")
                        .append(HEAD);
                paragraph.lines().filter(line -> !line.startsWith("#")).forEach(line -> sections.append(row(line)));
                sections.append('\n');
            }
        }
        return sections.toString();
    }

    private static String table() throws IOException {
        try (InputStream table = ErrorTable.class.getResourceAsStream("errors.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String row(String line) {
        ErrorEntry entry = ErrorLine.parse(line).entry();
        Remedy remedy = entry.remedy().withCallerIp("");
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        entry.isRange() ? entry.first() + " to " + entry.last() : entry.first(),
                        exception(entry.type())
                                .replaceAll("Wework|Exception", "")
                                .replaceAll("(?<=.)([A-Z])", " $1")
                                .toLowerCase(Locale.ROOT),
                        handling(entry),
                        remedy.english(),
                        remedy.chinese());
    }

    private static String exception(ErrorClass type) {
        return switch (type) {
            case CREDENTIAL -> "WeworkCredentialException";
            case PERMISSION -> "WeworkPermissionException";
            case REQUEST -> "WeworkRequestException";
            case RATELIMIT -> "WeworkRateLimitException";
            case UNAVAILABLE -> "WeworkUnavailableException";
            case PARTIAL -> "WeworkPartialDeliveryException";
        };
    }

    private static String handling(ErrorEntry entry) {
        return switch (entry.handling()) {
            case NONE -> "";
            case REFRESH -> "new token";
            case REFRESH_SUITE -> "new suite token";
            case RETRY -> "retries";
            case BLOCK -> "blocks " + seconds(entry.pause());
        };
    }

    private static String seconds(Duration pause) {
        return pause.toSeconds() + " s";
    }

    private static final String HEAD = """
            | errcode | exception | first | meaning and remedy | 含义与处理办法 |
            |---|---|---|---|---|
            """;
}
