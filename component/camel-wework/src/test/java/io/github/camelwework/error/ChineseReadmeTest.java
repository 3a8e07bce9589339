// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The Chinese README says of the errcodes that people meet most what the exceptions say; {@code -Dreadme.update=true} writes it. */
class ChineseReadmeTest {

    private static final Path README = Path.of("..", "..", "README.zh-CN.md");
    private static final String BEGIN = "<!-- errors -->\n";
    private static final String END = "<!-- /errors -->";
    private static final int[] CODES = {40001, 40013, 45009, 48002, 48009, 60011, 60020, 60111, 81013, 301002};

    @Test
    void the_readmes_errcodes_have_the_remedies_of_the_table() throws IOException {
        String readme = Files.readString(README);
        String current = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                + table()
                + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, current);
        }
        assertThat(Files.readString(README))
                .as("README.zh-CN.md's errors; run with -Dreadme.update=true")
                .isEqualTo(current);
    }

    private static String table() {
        return IntStream.of(CODES)
                .mapToObj(code -> "| %d | %s |\n".formatted(code, remedy(code)))
                .collect(Collectors.joining("", "| 错误码 | 含义与处理办法 |\n|---|---|\n", ""));
    }

    private static String remedy(int code) {
        assertThat(ErrorTable.standard().knows(code)).isTrue();
        return ErrorTable.standard().find(code).remedy().withCallerIp("").chinese();
    }
}
