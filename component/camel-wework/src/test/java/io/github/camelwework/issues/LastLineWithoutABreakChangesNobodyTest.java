// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was cut off in its last line once renamed whoever stood there, and disabled whoever stood behind. */
class LastLineWithoutABreakChangesNobodyTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    static Stream<Function<String, Object>> bodies() {
        return Stream.of(
                csv -> csv,
                csv -> csv.getBytes(StandardCharsets.UTF_8),
                StringReader::new,
                csv -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                csv -> csv.replace("\n", "\r\n") + ",\"\"");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void neither_that_row_nor_who_is_missing_is_changed_and_the_report_says_so(Function<String, Object> body) {
        SyncDesk desk = new SyncDesk(wecom, state);
        desk.directory().addMember("missing", "缺", List.of(2));
        String lisi = name(desk, "lisi");
        String csv =
                everybody(desk)
                                .replace("missing,,,\n", "")
                                .replace("lisi,,,\n", "")
                                .replace("zhangsan,", "zhangsan,三") + "lisi,李";

        SyncReport report = desk.apply("", body.apply(csv));

        assertThat(report.refused()).singleElement().satisfies(note -> {
            assertThat(note.place()).startsWith("line ");
            assertThat(note.why()).contains("no line break at its end", "wholeFile=true");
        });
        assertThat(report.done().get("members"))
                .containsEntry("disabled", 0)
                .containsEntry("deleted", 0)
                .containsEntry("updated", 1);
        assertThat(name(desk, "lisi")).isEqualTo(lisi);
        assertThat(name(desk, "zhangsan")).isEqualTo("三");
    }

    @Test
    void a_new_member_in_that_row_is_not_created() {
        SyncDesk desk = new SyncDesk(wecom, state);

        SyncReport report = desk.apply("", everybody(desk) + "newcomer,新,13811112222,2");

        assertThat(report.done().get("members")).containsEntry("created", 0);
        assertThat(desk.directory().members().find("newcomer")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n  ", "\n,,,\n", "\n,,,"})
    void a_last_line_that_has_its_break_counts_whatever_the_blank_lines_after_it(String end) {
        SyncDesk desk = new SyncDesk(wecom, state);

        SyncReport report = desk.apply("", everybody(desk) + "newcomer,新,13811112222,2" + end);

        assertThat(report.refused()).isEmpty();
        assertThat(report.done().get("members")).containsEntry("created", 1);
    }

    @Test
    void an_option_says_that_the_file_is_whole() {
        SyncDesk desk = new SyncDesk(wecom, state);

        SyncReport report = desk.apply("wholeFile=true", everybody(desk) + "newcomer,新,13811112222,2");

        assertThat(report.refused()).isEmpty();
        assertThat(report.done().get("members")).containsEntry("created", 1);
    }

    @Test
    void the_brakes_count_whoever_is_missing_all_the_same() {
        SyncDesk desk = new SyncDesk(wecom, state);
        for (int i = 0; i < 10; i++) {
            desk.directory().addMember("crowd" + i, "众" + i, List.of(2));
        }

        assertThat(desk.sync("mode=APPLY", "userid,name\nzhangsan,三").getException())
                .isInstanceOf(WeworkSyncRefusedException.class);
    }

    private static String everybody(SyncDesk desk) {
        return desk.people().stream()
                .map(Map::copyOf)
                .map(member -> member.get("userid") + ",,,\n")
                .collect(Collectors.joining("", "userid,name,mobile,department\n", ""));
    }

    private static String name(SyncDesk desk, String userid) {
        Member member = desk.directory().members().require(userid);
        return member.text("name");
    }
}
