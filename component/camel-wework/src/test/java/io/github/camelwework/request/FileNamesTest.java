// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "值班表.xlsx, 值班表.xlsx",
        "reports/2026/十一月.pdf, 十一月.pdf",
        "C:\\tmp\\a.txt, a.txt",
        "what?.txt, what_.txt",
        "😀 报告.txt, 😀 报告.txt",
        "../../etc/passwd, passwd"
    })
    void the_last_segment_is_kept_and_made_harmless(String given, String safe) {
        assertThat(FileNames.safe(given)).isEqualTo(safe);
    }

    @Test
    void nothing_usable_is_no_name() {
        assertThat(FileNames.safe("folder/")).isNull();
        assertThat(FileNames.safe(null)).isNull();
    }

    @Property
    void no_name_can_break_out_of_its_header(@ForAll String any) {
        String safe = FileNames.safe(any);
        if (safe != null) {
            assertThat(safe).doesNotContain("\"", "\r", "\n", "/", "\\");
        }
    }

    @Test
    void content_without_a_name_gets_one_of_its_type() {
        assertThat(FileNames.of("image/png")).isEqualTo("image.png");
        assertThat(FileNames.of("text/csv; charset=utf-8")).isEqualTo("table.csv");
        assertThat(FileNames.of("application/x-unheard-of")).isEqualTo("file.bin");
    }
}
