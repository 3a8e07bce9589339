// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet's userid 12345678 is a double; it once made the member 1.2345678E7. */
class NumbersAsIdsTest {

    private static TextDesk desk;

    @BeforeAll
    static void open() {
        desk = new TextDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of(1001.0, "1001"),
                Arguments.of(12345678.0, "12345678"),
                Arguments.of(1.2345678E15, "1234567800000000"),
                Arguments.of(1001f, "1001"),
                Arguments.of(new BigDecimal("1001.00"), "1001"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                Arguments.of(-0.0, "0"),
                Arguments.of(1001L, "1001"));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_whole_number_is_an_id_without_fraction_or_exponent(Number given, String wanted) {
        assertThat(desk.json("wework:user/create", Map.of("userid", given, "name", given))
                        .path("userid")
                        .textValue())
                .isEqualTo(wanted);
        assertThat(desk.sent("wework:user/get", given, Map.of()).query()).containsEntry("userid", wanted);
        assertThat(desk.sent("wework:user/get", null, Map.of("CamelWeworkUserId", given))
                        .query())
                .containsEntry("userid", wanted);
        assertThat(desk.sent("wework:message/send", "hi", Map.of("CamelWeworkToUser", List.of(given, "a")))
                        .json()
                        .path("touser")
                        .textValue())
                .isEqualTo(wanted + "|a");
        assertThat(desk.json("wework:message/send?toUser=" + desk.receiver(), given)
                        .at("/text/content")
                        .textValue())
                .isEqualTo(wanted);
        assertThat(desk.json("wework:brandnew/thing", Map.of("some_id", given, "n", List.of(given)))
                        .toString())
                .contains("[" + wanted + "]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1001.5, 0.1, 1e-7})
    void a_fraction_is_no_id(double given) {
        assertThat(desk.failure(
                        "wework:user/create",
                        Map.of("userid", given, "name", "a"),
                        Map.of(),
                        WeworkRequestException.class))
                .hasMessageContaining("userid");
        assertThat(desk.failure("wework:user/get", given, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("userid");
        assertThat(desk.failure(
                        "wework:user/update",
                        Map.of("userid", "a", "department", List.of(given)),
                        Map.of(),
                        WeworkRequestException.class))
                .hasMessageContaining("department");
        assertThat(desk.failure(
                        "wework:message/send", "hi", Map.of("CamelWeworkToUser", given), WeworkRequestException.class))
                .hasMessageContaining("touser");
    }
}
