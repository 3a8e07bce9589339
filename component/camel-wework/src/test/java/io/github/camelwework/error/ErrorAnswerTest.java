// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswerTest {

    private static final String HINT = "1700000000_12_0123456789abcdef0123456789abcdef";

    @Test
    void the_tail_of_an_errmsg_is_taken_apart() {
        ErrorAnswer answer = ErrorAnswer.of(
                42001,
                "access_token expired, hint: [" + HINT + "], from ip: 203.0.113.7, "
                        + "more info at https://open.work.weixin.qq.com/devtool/query?e=42001");

        assertThat(answer).isEqualTo(new ErrorAnswer(42001, "access_token expired", HINT, "203.0.113.7"));
    }

    @Test
    void an_address_of_ipv6_is_understood() {
        assertThat(ErrorAnswer.of(60020, "not allow, from ip: 2001:db8::1, more info")
                        .callerIp())
                .isEqualTo("2001:db8::1");
    }

    @Test
    void the_parts_of_the_tail_may_stand_alone() {
        assertThat(ErrorAnswer.of(60111, "userid not found, more info at https://example.com/query?e=60111"))
                .isEqualTo(new ErrorAnswer(60111, "userid not found", null, null));
    }

    @Test
    void an_errmsg_without_a_tail_stays_as_it_is() {
        assertThat(ErrorAnswer.of(45009, "api freq out of limit"))
                .isEqualTo(new ErrorAnswer(45009, "api freq out of limit", null, null));
    }

    @Test
    void a_missing_errmsg_is_empty() {
        assertThat(ErrorAnswer.of(-1, null)).isEqualTo(new ErrorAnswer(-1, "", null, null));
    }

    @Test
    void the_name_of_a_missing_field_is_no_secret() {
        assertThat(ErrorAnswer.of(42039, "invalid button_list.key: missing").errorMessage())
                .isEqualTo("invalid button_list.key: missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hint: []", "hint: [with blank]", "hint: [half", "from ip: nowhere", "from ip: ", "more info at"
            })
    void a_broken_tail_gives_neither_hint_nor_address(String tail) {
        assertThat(ErrorAnswer.of(40003, "invalid userid, " + tail))
                .returns(null, ErrorAnswer::hint)
                .returns(null, ErrorAnswer::callerIp);
    }
}
