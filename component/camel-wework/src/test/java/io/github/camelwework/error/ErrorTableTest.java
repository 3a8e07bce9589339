// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTableTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final ErrorTable table = ErrorTable.standard();

    @Test
    void every_documented_code_is_known() throws IOException {
        assertThat(documentedCodes()).hasSizeGreaterThan(400).allMatch(table::knows);
    }

    @Test
    void every_english_text_is_a_sentence_whose_chinese_names_stand_in_parentheses() {
        assertThat(table.entries()).allSatisfy(entry -> {
            String english = entry.remedy().english();
            assertThat(english).matches("[A-Z{].*[.)]");
            assertThat(HAN.matcher(english.replaceAll("\\([^)]*\\)", "")).find())
                    .isFalse();
        });
    }

    @Test
    void every_chinese_text_is_chinese_and_ends_as_a_sentence() {
        assertThat(table.entries()).allSatisfy(entry -> {
            assertThat(HAN.matcher(entry.remedy().chinese()).find()).isTrue();
            assertThat(entry.remedy().chinese()).endsWith("。");
        });
    }

    @Test
    void only_credentials_are_refreshed_only_limits_block_and_only_the_unavailable_is_retried() {
        assertThat(table.entries()).allSatisfy(entry -> {
            ErrorClass expected =
                    switch (entry.handling()) {
                        case REFRESH, REFRESH_SUITE -> ErrorClass.CREDENTIAL;
                        case BLOCK -> ErrorClass.RATELIMIT;
                        case RETRY -> ErrorClass.UNAVAILABLE;
                        case NONE -> entry.type();
                    };
            assertThat(entry.type()).isEqualTo(expected);
        });
    }

    @Test
    void whatever_is_unavailable_is_retried() {
        assertThat(table.entries())
                .filteredOn(entry -> entry.type() == ErrorClass.UNAVAILABLE)
                .isNotEmpty()
                .allMatch(entry -> entry.handling() == ErrorHandling.RETRY);
    }

    @ParameterizedTest
    @ValueSource(ints = {40001, 40014, 42001})
    void token_codes_call_for_a_new_access_token(int errcode) {
        assertThat(table.find(errcode).handling()).isEqualTo(ErrorHandling.REFRESH);
    }

    @ParameterizedTest
    @ValueSource(ints = {40082, 42009})
    void suite_token_codes_call_for_a_new_suite_token(int errcode) {
        assertThat(table.find(errcode).handling()).isEqualTo(ErrorHandling.REFRESH_SUITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {40029, 42003, 42022})
    void a_used_up_authorisation_code_is_a_wrong_request_under_any_of_its_codes(int errcode) {
        assertThat(table.find(errcode))
                .returns(ErrorClass.REQUEST, ErrorEntry::type)
                .returns(ErrorHandling.NONE, ErrorEntry::handling);
    }

    @ParameterizedTest
    @ValueSource(ints = {60020, 48002, 48009, 50003, 60011, 60021, 301002, 86008})
    void what_an_administrator_must_grant_is_a_permission(int errcode) {
        assertThat(table.find(errcode).type()).isEqualTo(ErrorClass.PERMISSION);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1000", "45033, 1000", "6000, 100", "45009, 60000", "45011, 60000"})
    void retries_and_blocks_know_their_pause(int errcode, long milliseconds) {
        assertThat(table.find(errcode).pause()).isEqualTo(Duration.ofMillis(milliseconds));
    }

    @Test
    void nobody_reached_is_a_partial_delivery() {
        assertThat(table.find(81013).type()).isEqualTo(ErrorClass.PARTIAL);
    }

    @Test
    void a_code_without_a_line_takes_that_of_its_range() {
        assertThat(table.find(640001).remedy().english()).startsWith("Drive");
    }

    @Test
    void a_code_with_a_line_goes_before_its_range() {
        assertThat(table.find(640019).type()).isEqualTo(ErrorClass.PERMISSION);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -2, 1, 99999, 41306, 3000000, Integer.MAX_VALUE})
    void an_unknown_code_is_a_wrong_request_that_tells_where_to_look(int errcode) {
        assertThat(table.knows(errcode)).isFalse();
        assertThat(table.find(errcode))
                .returns(ErrorClass.REQUEST, ErrorEntry::type)
                .returns(ErrorHandling.NONE, ErrorEntry::handling)
                .satisfies(entry -> assertThat(entry.remedy().english()).contains("90313"));
    }

    private static List<Integer> documentedCodes() throws IOException {
        try (InputStream file = ErrorTableTest.class.getResourceAsStream("documented-codes.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(Integer::valueOf)
                    .toList();
        }
    }
}
