// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelwework.model.sync.SyncKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A cell of 400 KB in the e-mail column once kept a thread busy for minutes, and nothing could stop it. The length comes before
 * each pattern, so that a pattern meets short texts only.
 */
class LengthBeforePatternTest {

    private static final int LONG = 400_000;

    static Stream<Arguments> hostile() {
        List<String> cells = List.of(
                "x".repeat(LONG) + "@" + "a.".repeat(LONG / 2) + "@",
                "a@" + ".".repeat(LONG) + " ",
                "1".repeat(LONG),
                "1e" + "9".repeat(LONG),
                "1 ".repeat(LONG / 2) + "x",
                "a".repeat(LONG) + "|",
                "+1-,".repeat(LONG / 4) + "x",
                "/a".repeat(LONG / 2),
                "😀".repeat(LONG / 2));
        return SourceField.ALL.stream()
                .filter(field -> !field.isIgnored() && field.form() != Forms.named("object"))
                .flatMap(field -> cells.stream().map(cell -> Arguments.of(field, cell)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_cell_of_hundreds_of_thousands_of_characters_is_refused_with_the_limit_or_is_no_text_of_that_kind(
            SourceField field, String cell) {
        String own = field.kind() == SyncKind.MEMBER ? "userid" : field.kind() == SyncKind.TAG ? "tagid" : "id";
        Map<String, Object> row = field.name().equals(own) ? Map.of(own, cell) : Map.of(own, "7", field.name(), cell);

        ReadSource source = ReadSource.of(Map.of(field.kind().plural(), List.of(row)));

        boolean hasNoLimit = field.size() == null && isTextOrNamesOthers(field);
        if (!hasNoLimit) {
            assertThat(source.badRows())
                    .singleElement()
                    .satisfies(bad -> assertThat(bad.why().length()).isLessThan(1_000));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void no_pattern_is_without_a_limit(TextForm form, String limit) {
        assertThat(catchThrowable(() -> form.read("a".repeat(LONG))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("400000")
                .hasMessageContaining("at most " + limit);
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of(Forms.named("userid"), "64 bytes"),
                Arguments.of(Forms.named("deptname"), "64 characters"),
                Arguments.of(Forms.named("english"), "64 characters"),
                Arguments.of(Forms.named("phone"), "32 bytes"),
                Arguments.of(Forms.named("mail"), "64 bytes"),
                Arguments.of(Forms.named("telephone"), "32 bytes"));
    }

    private static boolean isTextOrNamesOthers(SourceField field) {
        Form form = field.form();
        return form == Forms.named("text") || form == Forms.named("key") || form == Forms.named("texts");
    }
}
