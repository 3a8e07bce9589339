// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message/send            | MEMBER [30/1m, 1000/1h]",
                "linkedcorp/message/send | MEMBER [30/1m, 1000/1h], CORP [10000/1m, 150000/1h]",
                "appchat/send            | CHAT [200/1m, 10000/1d], CORP [10000/1m, 150000/1h]",
                "appchat/create          | CORP [1000/1d]",
                "appchat/update          | CORP [1000/1h]",
                "webhook/send            | CORP [10000/1m, 150000/1h], ROBOT [20/1m]",
                "some/new/path           | CORP [10000/1m, 150000/1h]"
            })
    void the_defaults_are_what_wecom_publishes(String operation, String limits) {
        assertThat(describe(LimitTable.standard(), operation)).isEqualTo(limits);
    }

    @Test
    void lines_given_stand_in_for_those_of_the_table_and_leave_the_others() {
        LimitTable table = LimitTable.standard()
                .with(" message/send member 60/1m,2000/1h; user/get corp 7/30s ;webhook/send robot -");

        assertThat(describe(table, "message/send")).isEqualTo("MEMBER [60/1m, 2000/1h]");
        assertThat(describe(table, "user/get")).isEqualTo("CORP [7/30s]");
        assertThat(describe(table, "webhook/send")).isEqualTo("CORP [10000/1m, 150000/1h]");
        assertThat(describe(table, "appchat/update")).isEqualTo("CORP [1000/1h]");
    }

    @Test
    void the_base_frequency_can_be_given_for_all_at_once() {
        LimitTable table = LimitTable.standard().with("* corp 20000/1m");

        assertThat(describe(table, "user/get")).isEqualTo("CORP [20000/1m]");
        assertThat(describe(table, "appchat/send")).isEqualTo("CHAT [200/1m, 10000/1d], CORP [20000/1m]");
        assertThat(describe(table, "message/send")).isEqualTo("MEMBER [30/1m, 1000/1h]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message/send member               | it has 2 columns, not 3",
                "message/send member 30/1m, 1000/1h| it has 4 columns, not 3",
                "message/send user 30/1m           | \"user\" is not a scope",
                "message/send member thirty        | \"thirty\" is not a limit",
                "message/send member 0/1m          | \"0/1m\" is not a limit",
                "message/send member 30/1w         | \"30/1w\" is not a limit",
                "message/send member 30/1m,        | \"\" is not a limit",
                "message/send member 2000000/1m    | is over 1000000 calls or 31d",
                "message/send member 3/90d         | is over 1000000 calls or 31d",
                "message?send member 3/1d          | \"message?send\" is not an operation",
                "a/b corp 1/1s; a/b corp 2/1s      | its operation and scope are listed twice"
            })
    void a_wrong_piece_is_named_with_the_notation(String text, String why) {
        assertThatThrownBy(() -> LimitTable.standard().with(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("message/send member 30/1m,1000/1h")
                .hasMessageContaining("member, chat, corp, app, robot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ";", " ; \n"})
    void no_lines_change_nothing(String text) {
        assertThat(describe(LimitTable.standard().with(text), "message/send")).isEqualTo("MEMBER [30/1m, 1000/1h]");
    }

    private static String describe(LimitTable table, String operation) {
        return table.rulesFor(operation).stream()
                .map(rule -> rule.scope() + " " + rule.limits())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
