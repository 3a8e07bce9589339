// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.TestCorp;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendLimitsTest {

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @Test
    void the_31st_message_to_a_member_in_a_minute_is_dropped_without_a_word() {
        for (int i = 0; i < 30; i++) {
            send("lisi", TestCorp.AGENT);
        }

        ObjectNode answer = send("lisi|wangwu", TestCorp.AGENT);

        assertThat(answer.path("msgid").asText()).isNotEmpty();
        assertThat(answer.has("errcode")).isFalse();
        assertThat(answer.has("invaliduser")).isFalse();
        assertThat(corp.store.messages("lisi")).hasSize(30);
        assertThat(corp.store.messages("wangwu")).hasSize(1);
        assertThat(corp.store.dropped()).singleElement().satisfies(dropped -> assertThat(dropped.userid())
                .isEqualTo("lisi"));
    }

    @Test
    void after_a_minute_messages_arrive_again() {
        for (int i = 0; i < 31; i++) {
            send("lisi", TestCorp.AGENT);
        }
        corp.advance(Duration.ofMinutes(1));

        send("lisi", TestCorp.AGENT);

        assertThat(corp.store.messages("lisi")).hasSize(31);
    }

    @Test
    void in_an_hour_1000_messages_to_a_member_arrive() {
        for (int minute = 0; minute < 40; minute++) {
            for (int i = 0; i < 30; i++) {
                send("lisi", TestCorp.AGENT);
            }
            corp.advance(Duration.ofMinutes(1));
        }

        assertThat(corp.store.messages("lisi")).hasSize(1000);
        assertThat(corp.store.dropped()).hasSize(200);
    }

    @Test
    void each_app_has_its_own_count() {
        for (int i = 0; i < 30; i++) {
            send("lisi", TestCorp.AGENT);
        }

        send("lisi", TestCorp.OTHER_AGENT);

        assertThat(corp.store.dropped()).isEmpty();
    }

    @Test
    void the_limits_are_settings() {
        corp.settings.set(Setting.MEMBER_PER_MINUTE, 2);
        for (int i = 0; i < 3; i++) {
            send("lisi", TestCorp.AGENT);
        }

        assertThat(corp.store.messages("lisi")).hasSize(2);
    }

    @Test
    void the_limits_can_be_switched_off() {
        corp.settings.set(Setting.RATE_LIMITS, false);
        for (int i = 0; i < 50; i++) {
            send("lisi", TestCorp.AGENT);
        }

        assertThat(corp.store.messages("lisi")).hasSize(50);
    }

    @Test
    void an_app_that_has_used_up_its_day_is_refused_as_a_whole() {
        corp.directory.members.addAll(
                IntStream.range(0, 50_000).mapToObj(i -> "member" + i).toList());
        send("@all", TestCorp.AGENT);
        int before = corp.store.all().size();

        ObjectNode answer = send("@all", TestCorp.AGENT);

        assertThat(answer.path("errcode").asInt()).isEqualTo(45009);
        assertThat(corp.store.all()).hasSize(before);
        assertThat(corp.store.dropped()).isEmpty();
    }

    @Test
    void the_day_of_an_app_is_a_setting() {
        corp.settings.set(Setting.APP_PER_DAY, 2);
        send("lisi|wangwu", TestCorp.AGENT);

        assertThat(send("lisi", TestCorp.AGENT).path("errcode").asInt()).isEqualTo(45009);
        assertThat(send("lisi", TestCorp.OTHER_AGENT).has("msgid")).isTrue();
    }

    @Test
    void what_was_dropped_is_counted_for_those_who_look_behind_the_curtain() {
        corp.settings.set(Setting.MEMBER_PER_MINUTE, 1);
        for (int i = 0; i < 3; i++) {
            send("lisi|wangwu", TestCorp.AGENT);
        }

        assertThat(corp.store.droppedCount()).isEqualTo(4);
        assertThat(corp.store.dropped("LiSi")).hasSize(2);
    }

    @Test
    void what_is_dropped_is_not_in_the_statistics() {
        corp.settings.set(Setting.MEMBER_PER_MINUTE, 1);
        send("lisi", TestCorp.AGENT);
        send("lisi", TestCorp.AGENT);

        ObjectNode answer = corp.post(messages.routes(), "message/get_statistics", "{}");

        assertThat(answer.at("/statistics/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void only_the_newest_messages_are_kept() {
        MessageStore small = new MessageStore(2);
        MessageFamily family = new MessageFamily(new MessageContext(
                corp.apps, corp.directory, corp.media, small, IdNames.NONE, corp.random, corp.settings));

        for (String text : new String[] {"one", "two", "three"}) {
            corp.post(
                    family.routes(),
                    "message/send",
                    "{'touser':'lisi','msgtype':'text','agentid':1000002,'text':{'content':'" + text + "'}}");
        }

        assertThat(small.all()).extracting(PhoneMessage::text).containsExactly("two", "three");
    }

    private ObjectNode send(String toUser, int agentId) {
        return corp.post(
                messages.routes(),
                "message/send",
                "{'touser':'%s','msgtype':'text','agentid':%d,'text':{'content':'x'}}".formatted(toUser, agentId),
                agentId);
    }
}
