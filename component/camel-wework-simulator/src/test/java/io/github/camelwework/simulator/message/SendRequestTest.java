// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.testing.TestCorp;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields that all types have in common. */
class SendRequestTest {

    private static final String TEXT = "'msgtype':'text','text':{'content':'hello'}";

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "41011 ~ 'touser':'lisi'",
                "40058 ~ 'touser':'lisi','agentid':'1000002'",
                "40056 ~ 'touser':'lisi','agentid':1000009",
                "40056 ~ 'touser':'lisi','agentid':1000002.5",
                "40056 ~ 'touser':'lisi','agentid':-1",
                "301002 ~ 'touser':'lisi','agentid':1000003",
                "82001 ~ 'agentid':1000002",
                "82001 ~ 'touser':' | ','toparty':'','agentid':1000002",
                "40058 ~ 'touser':'lisi','agentid':1000002,'safe':3",
                "40058 ~ 'touser':'lisi','agentid':1000002,'enable_duplicate_check':1,'duplicate_check_interval':14401"
            })
    void a_field_at_fault_is_answered_with_its_errcode(int errcode, String fields) {
        ObjectNode answer = send(fields);

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(errcode);
        assertThat(corp.store.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"touser, 1000, 40032", "toparty, 100, 82002", "totag, 100, 82003"})
    void so_many_receivers_and_not_one_more(String field, int most, int errcode) {
        assertThat(sendTo(field, most).path("errcode").asInt()).isEqualTo(81013);
        assertThat(sendTo(field, most + 1).path("errcode").asInt()).isEqualTo(errcode);
    }

    @Test
    void a_list_where_a_string_is_due_counts_as_absent() {
        assertThat(send("'touser':['lisi'],'agentid':1000002").path("errcode").asInt())
                .isEqualTo(82001);
    }

    @Test
    void the_same_request_is_not_delivered_twice_within_the_interval() {
        String fields = "'touser':'lisi|ghost','agentid':1000002,'enable_duplicate_check':1";
        ObjectNode first = send(fields);
        corp.advance(Duration.ofSeconds(1799));

        ObjectNode second = send(fields);

        assertThat(second).isEqualTo(first);
        assertThat(corp.store.duplicateCount()).isEqualTo(1);
        assertThat(corp.store.all()).hasSize(1);
    }

    @Test
    void after_the_interval_it_is() {
        String fields = "'touser':'lisi','agentid':1000002,'enable_duplicate_check':1,'duplicate_check_interval':10";
        send(fields);
        corp.advance(Duration.ofSeconds(10));

        send(fields);

        assertThat(corp.store.all()).hasSize(2);
        assertThat(corp.store.duplicateCount()).isZero();
    }

    @Test
    void the_longest_interval_is_4_hours() {
        String fields = "'touser':'lisi','agentid':1000002,'enable_duplicate_check':1,'duplicate_check_interval':14400";
        send(fields);
        corp.advance(Duration.ofHours(4).minusSeconds(1));

        send(fields);

        assertThat(corp.store.all()).hasSize(1);
    }

    @Test
    void another_app_sends_no_duplicate() {
        String fields = "'touser':'lisi','agentid':%d,'enable_duplicate_check':1";
        send(fields.formatted(TestCorp.AGENT));

        ObjectNode answer = corp.post(
                messages.routes(),
                "message/send",
                "{" + fields.formatted(TestCorp.OTHER_AGENT) + "," + TEXT + "}",
                TestCorp.OTHER_AGENT);

        assertThat(answer.has("msgid")).isTrue();
        assertThat(corp.store.all()).hasSize(2);
    }

    @Test
    void another_request_is_no_duplicate() {
        send("'touser':'lisi','agentid':1000002,'enable_duplicate_check':1");
        send("'touser':'wangwu','agentid':1000002,'enable_duplicate_check':1");

        assertThat(corp.store.all()).hasSize(2);
    }

    @Test
    void without_the_check_the_same_request_is_delivered_twice() {
        send("'touser':'lisi','agentid':1000002");
        send("'touser':'lisi','agentid':1000002");

        assertThat(corp.store.all()).hasSize(2);
    }

    @Test
    void a_failed_request_does_not_count_as_sent() {
        String fields = "'touser':'late','agentid':1000002,'enable_duplicate_check':1";
        send(fields);
        corp.directory.members.add("late");

        assertThat(send(fields).has("msgid")).isTrue();
    }

    private ObjectNode sendTo(String field, int count) {
        String ids = String.join("|", Collections.nCopies(count, "ghost"));
        return send("'%s':'%s','agentid':1000002".formatted(field, ids));
    }

    private ObjectNode send(String fields) {
        return corp.post(messages.routes(), "message/send", "{" + fields + "," + TEXT + "}");
    }
}
