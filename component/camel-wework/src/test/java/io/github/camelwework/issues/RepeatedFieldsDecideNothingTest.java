// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.model.WeworkResult;
import java.util.Iterator;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The last of two errcodes decided, so that a refusal with a second errcode 0 was a success. Answers on disk were read less
 * strictly than those in memory: text behind them passed, and of two lists only the first was read.
 */
class RepeatedFieldsDecideNothingTest {

    private static final String ROWS = "\"dept_user\":[{\"userid\":\"lisi\",\"department\":1}]";

    private final GatewayInBetween gateway = new GatewayInBetween();

    @AfterEach
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errcode\":81013,\"errcode\":0}",
                "{\"errcode\":0,\"errcode\":81013}",
                "{\"errcode\":0,\"errmsg\":\"ok\",\"errcode\":0}",
                "{\"errcode\":null,\"errcode\":0}",
                "{\"errcode\":[1],\"errcode\":{\"errcode\":0},\"errcode\":0}"
            })
    void a_repeated_errcode_leaves_a_send_unknown_and_a_read_unavailable(String body) {
        gateway.answers("message/send", GatewayInBetween.json(200, body));
        gateway.answers("user/get", GatewayInBetween.json(200, body));

        assertThat(gateway.call("wework:message/send?toUser=lisi", "alert").getException())
                .isInstanceOf(WeworkUnknownOutcomeException.class)
                .hasMessageContaining("errcode stands twice");
        assertThat(gateway.asked()).filteredOn("message/send"::equals).hasSize(1);
        assertThat(gateway.call("wework:user/get?userId=lisi", null).getException())
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("errcode stands twice");
    }

    @Test
    void another_field_may_stand_twice_and_a_nested_errcode_is_no_repeat() {
        gateway.answers(
                "message/send",
                GatewayInBetween.json(
                        200,
                        "{\"errcode\":0,\"errmsg\":\"a\",\"errmsg\":\"ok\",\"data\":{\"errcode\":1},\"msgid\":\"m1\"}"));

        Exchange sent = gateway.call("wework:message/send?toUser=lisi", "alert");

        assertThat(sent.getException()).isNull();
        assertThat(sent.getMessage().getBody(WeworkResult.class).get("errmsg")).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "all | {\"errcode\":60011,\"errcode\":0,%s}",
                "stream | {\"errcode\":60011,\"errcode\":0,%s}",
                "stream | {\"errcode\":0,%s,\"errcode\":0}",
                "all | {\"errcode\":0,%s,%s}",
                "stream | {\"errcode\":0,%s,%s}",
                "stream | {\"errcode\":0,\"dept_user\":null,%s}",
                "all | {\"errcode\":0,%s}<html>",
                "stream | {\"errcode\":0,%s}<html>",
                "stream | {\"errcode\":0,%s}{\"errcode\":60011}",
                "stream | {\"errcode\":0,%s},"
            })
    void rows_of_an_answer_that_says_two_things_are_unavailable(String paging, String body) {
        gateway.answers("user/list_id", GatewayInBetween.json(200, body.replace("%s", ROWS)));

        assertThat(gateway.call("wework:user/list_id?paging=" + paging, Map.of())
                        .getException())
                .isInstanceOf(WeworkUnavailableException.class);
    }

    @Test
    void rows_of_a_whole_answer_arrive() {
        gateway.answers("user/list_id", GatewayInBetween.json(200, "{" + ROWS + ",\"errcode\":0}\n"));

        Exchange read = gateway.call("wework:user/list_id?paging=stream", Map.of());

        assertThat(read.getException()).isNull();
        Iterator<?> rows = read.getMessage().getBody(Iterator.class);
        assertThat(rows).toIterable().hasSize(1);
    }
}
