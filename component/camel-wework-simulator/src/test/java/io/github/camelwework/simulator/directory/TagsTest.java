// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    private final Directory directory = new Directory("公司");

    @ParameterizedTest
    @CsvSource({"7, 乙, 40071", "8, 甲, 40071", "-1, 乙, 40068", "0, 乙, 0", "8, 乙, 0"})
    void ids_and_names_are_unique(int id, String name, int errcode) {
        directory.addTag(new Tag(7, "甲", 0));

        assertThat(Errcode.of(() -> directory.addTag(new Tag(id, name, 0)))).isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource({"0, 40072", "32, 0", "33, 40072"})
    void name_has_1_to_32_characters(int length, int errcode) {
        assertThat(Errcode.of(() -> directory.addTag(new Tag(1, "签".repeat(length), 0))))
                .isEqualTo(errcode);
    }

    @Test
    void tag_keeps_its_own_name_but_takes_no_others() {
        directory.addTag(new Tag(1, "甲", 0));
        directory.addTag(new Tag(2, "乙", 0));

        assertThat(Errcode.of(() -> directory.updateTag(new Tag(1, "甲", 0)))).isZero();
        assertThat(Errcode.of(() -> directory.updateTag(new Tag(1, "乙", 0)))).isEqualTo(40071);
    }

    @Test
    void next_id_is_one_more_than_there_ever_was() {
        directory.addTag(new Tag(9, "甲", 0));
        directory.removeTag(9);

        assertThat(directory.tags().nextId()).isEqualTo(10);
    }

    @Test
    void unknown_tag_answers_40068() {
        assertThat(Errcode.of(() -> directory.removeTag(1))).isEqualTo(40068);
        assertThat(Errcode.of(() -> directory.updateTag(new Tag(1, "甲", 0)))).isEqualTo(40068);
    }

    @Test
    void tag_of_unknown_members_or_departments_is_refused() {
        assertThat(Errcode.of(() -> directory.addTag(new Tag(1, "甲", 0, Set.of("nobody"), Set.of()))))
                .isEqualTo(60111);
        assertThat(Errcode.of(() -> directory.addTag(new Tag(1, "甲", 0, Set.of(), Set.of(9)))))
                .isEqualTo(60123);
    }

    @Test
    void corp_has_3000_tags() {
        for (int id = 1; id <= 3000; id++) {
            directory.addTag(new Tag(id, "签" + id, 0));
        }

        assertThat(Errcode.of(() -> directory.addTag(new Tag(3001, "太多", 0)))).isEqualTo(40126);
    }

    @Test
    void tag_has_30000_nodes() {
        directory.addTag(new Tag(1, "甲", 0));
        Set<String> many = IntStream.range(0, 30_000).mapToObj(i -> "u" + i).collect(Collectors.toSet());
        Tag full = directory.tags().require(1).adding(many, List.of());

        assertThat(Errcode.of(() -> directory.updateTag(full))).isZero();
        assertThat(Errcode.of(() -> directory.updateTag(full.adding(List.of(), List.of(1)))))
                .isEqualTo(81003);
    }
}
