// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.catalog.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {

    static List<Arguments> conversions() {
        return List.of(
                Arguments.of(Parameter.Type.TEXT, 10086, "10086"),
                Arguments.of(Parameter.Type.INT, " 7 ", 7),
                Arguments.of(Parameter.Type.INT, 7L, 7L),
                Arguments.of(Parameter.Type.INT, "4294967295", 4294967295L),
                Arguments.of(Parameter.Type.FLAG, true, 1),
                Arguments.of(Parameter.Type.FLAG, "false", 0),
                Arguments.of(Parameter.Type.FLAG, 1, 1),
                Arguments.of(Parameter.Type.BOOL, "true", true),
                Arguments.of(Parameter.Type.BOOL, 0, false),
                Arguments.of(Parameter.Type.LIST, "a, b|c,,a", List.of("a", "b", "c")),
                Arguments.of(Parameter.Type.LIST, new Object[] {"a", 1}, List.of("a", "1")),
                Arguments.of(Parameter.Type.INTS, "1|2", List.of(1, 2)),
                Arguments.of(Parameter.Type.INTS, List.of("1", 2), List.of(1, 2)),
                Arguments.of(Parameter.Type.JSON, "{\"a\":[1]}", Map.of("a", List.of(1))),
                Arguments.of(Parameter.Type.PIPE, List.of("a", "b"), "a|b"),
                Arguments.of(Parameter.Type.PIPE, "a , b", "a|b"),
                Arguments.of(Parameter.Type.PIPE, "@all", "@all"));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void a_value_gets_the_type_that_wecom_wants(Parameter.Type type, Object given, Object wanted) {
        assertThat(Values.as(parameter(type), given)).isEqualTo(wanted);
    }

    @Test
    void a_value_that_cannot_be_a_number_is_named() {
        assertThatThrownBy(() -> Values.as(parameter(Parameter.Type.INT), "seven"))
                .hasMessage("x is \"seven\", but WeCom requires a whole number");
    }

    @Test
    void a_value_that_is_neither_true_nor_false_is_named() {
        assertThatThrownBy(() -> Values.as(parameter(Parameter.Type.FLAG), "perhaps"))
                .hasMessage("x is \"perhaps\", but WeCom requires true or false");
    }

    @ParameterizedTest
    @MethodSource("literals")
    void an_unknown_parameter_is_json_when_it_reads_as_json_and_text_otherwise(String given, Object wanted) {
        assertThat(Values.literal("x", given)).isEqualTo(wanted);
    }

    static List<Arguments> literals() {
        return List.of(
                Arguments.of("7", 7),
                Arguments.of("-1.5", new BigDecimal("-1.5")),
                Arguments.of("true", true),
                Arguments.of("[1,2]", List.of(1, 2)),
                Arguments.of("{\"a\":1}", Map.of("a", 1)),
                Arguments.of("7 days", "7 days"),
                Arguments.of("007", "007"),
                Arguments.of("{oops", "{oops"),
                Arguments.of("truely", "truely"),
                Arguments.of("", ""));
    }

    private static Parameter parameter(Parameter.Type type) {
        return new Parameter("x", type, false, false, 0, null);
    }
}
