// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.message.Messages;
import io.github.camelwework.data.DataLines;
import io.github.camelwework.model.event.CardEvent;
import io.github.camelwework.model.event.JobEvent;
import io.github.camelwework.model.event.KfAccountEvent;
import io.github.camelwework.model.event.LocationReceived;
import io.github.camelwework.model.event.MemberEvent;
import io.github.camelwework.model.event.OtherEvent;
import io.github.camelwework.model.event.RobotMessage;
import io.github.camelwework.model.event.SuiteTicketEvent;
import io.github.camelwework.model.event.TagEvent;
import io.github.camelwework.model.event.TextReceived;
import io.github.camelwework.model.event.WeworkEvent;
import io.github.camelwework.model.event.WeworkEvents;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class WeworkEventsTest {

    @Test
    void each_kind_of_the_table_becomes_its_class() {
        for (List<String> line : DataLines.read(WeworkEvents.class, "event-types.txt", 2)) {
            String[] kind = line.get(0).split("/", -1);
            Map<String, Object> fields = new LinkedHashMap<>();
            if (kind[0].equals("message")) {
                fields.put("MsgType", kind[1]);
            } else {
                fields.put("MsgType", "event");
                fields.put("Event", kind[0]);
                fields.put("ChangeType", kind.length > 1 ? kind[1] : "");
            }
            assertThat(WeworkEvents.of(fields).getClass().getSimpleName())
                    .as(line.get(0))
                    .isEqualTo(line.get(1));
        }
    }

    @Test
    void a_card_s_answers_are_read() {
        CardEvent event = event(
                CardEvent.class,
                "<MsgType>event</MsgType><Event>template_card_event</Event><EventKey>approve</EventKey><TaskId>t-1</TaskId>"
                        + "<CardType>vote_interaction</CardType><ResponseCode>rc</ResponseCode><AgentID>1000002</AgentID>"
                        + "<SelectedItems><SelectedItem><QuestionKey>q1</QuestionKey><OptionIds><OptionId>o1</OptionId>"
                        + "<OptionId>o2</OptionId></OptionIds></SelectedItem></SelectedItems>");

        assertThat(event.eventKey()).isEqualTo("approve");
        assertThat(event.responseCode()).isEqualTo("rc");
        assertThat(event.answers()).isEqualTo(Map.of("q1", List.of("o1", "o2")));
    }

    @Test
    void one_choice_is_a_list_too() {
        CardEvent event = event(
                CardEvent.class,
                "<MsgType>event</MsgType><Event>template_card_event</Event><SelectedItems><SelectedItem><QuestionKey>q1"
                        + "</QuestionKey><OptionIds><OptionId>o1</OptionId></OptionIds></SelectedItem></SelectedItems>");

        assertThat(event.answers()).isEqualTo(Map.of("q1", List.of("o1")));
    }

    @Test
    void members_changes_come_in_full_and_cut() {
        MemberEvent full = event(
                MemberEvent.class,
                "<FromUserName>sys</FromUserName><MsgType>event</MsgType><Event>change_contact</Event><ChangeType>update_user"
                        + "</ChangeType><UserID>zhangsan</UserID><NewUserID>zs</NewUserID><Name>张三</Name><Department>1,2"
                        + "</Department><Status></Status><ExtAttr><Item><Name>a</Name><Type>0</Type></Item></ExtAttr>");
        assertThat(full.userId()).isEqualTo("zhangsan");
        assertThat(full.newUserId()).isEqualTo("zs");
        assertThat(full.department()).isEqualTo("1,2");
        assertThat(full.extAttr()).containsKey("Item");
        assertThat(full.fromUserName()).isEqualTo("sys");
        assertThat(full.changeType()).isEqualTo("update_user");

        MemberEvent cut = event(
                MemberEvent.class,
                "<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType><UserID>x</UserID>");
        assertThat(cut.name()).isNull();
    }

    @Test
    void names_match_whatever_their_case() {
        assertThat(event(
                                TagEvent.class,
                                "<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>update_tag</ChangeType>"
                                        + "<tagid>7</tagid><AddUserItems>a,b</AddUserItems>")
                        .tagId())
                .isEqualTo(7);
        LocationReceived place = event(
                LocationReceived.class,
                "<MsgType>location</MsgType><Location_X>23.1</Location_X><Location_Y>113.3</Location_Y>");
        assertThat(place.latitude()).isEqualTo(23.1);
        assertThat(place.longitude()).isEqualTo(113.3);
    }

    @Test
    void nested_elements_and_lists_are_read() {
        JobEvent job = event(
                JobEvent.class,
                "<MsgType>event</MsgType><Event>batch_job_result</Event><BatchJob><JobId>j</JobId><JobType>sync_user</JobType>"
                        + "<ErrCode>0</ErrCode><ErrMsg>ok</ErrMsg></BatchJob>");
        assertThat(job.batchJob()).isEqualTo(new JobEvent.BatchJob("j", "sync_user", 0, "ok"));

        KfAccountEvent accounts = event(
                KfAccountEvent.class,
                "<MsgType>event</MsgType><Event>kf_account_auth_change</Event><AuthAddOpenKfId>a</AuthAddOpenKfId>");
        assertThat(accounts.authAddOpenKfId()).containsExactly("a");
        assertThat(accounts.authDelOpenKfId()).isEmpty();
    }

    @Test
    void suites_and_robots_have_theirs() {
        SuiteTicketEvent ticket = event(
                SuiteTicketEvent.class,
                "<SuiteId>ww1</SuiteId><InfoType>suite_ticket</InfoType><SuiteTicket>t</SuiteTicket>");
        assertThat(ticket.suiteTicket()).isEqualTo("t");
        assertThat(ticket.suiteId()).isEqualTo("ww1");
        MemberEvent member = event(
                MemberEvent.class,
                "<SuiteId>ww1</SuiteId><InfoType>change_contact</InfoType><ChangeType>delete_user</ChangeType><UserID>u</UserID>");
        assertThat(member.userId()).isEqualTo("u");
        RobotMessage message = (RobotMessage) WeworkEvents.of(Map.of(
                "aibotid",
                "b",
                "msgid",
                "m",
                "msgtype",
                "text",
                "text",
                Map.of("content", "hi"),
                "response_url",
                "https://x"));
        assertThat(message.botId()).isEqualTo("b");
        assertThat(message.text()).isEqualTo(Map.of("content", "hi"));
        assertThat(message.responseUrl()).isEqualTo("https://x");
    }

    @Test
    void what_is_unknown_or_not_as_documented_passes_through_whole() {
        OtherEvent unknown =
                event(OtherEvent.class, "<MsgType>event</MsgType><Event>of_tomorrow</Event><New><A>1</A></New>");
        assertThat(unknown.fields()).containsEntry("New", Map.of("A", "1"));

        OtherEvent strange = event(OtherEvent.class, "<MsgType>location</MsgType><Location_X>north</Location_X>");
        assertThat(strange.fields()).containsEntry("Location_X", "north");

        TextReceived text = event(TextReceived.class, "<MsgType>text</MsgType><Content>a</Content><New>b</New>");
        assertThat(text.fields()).containsEntry("New", "b");
    }

    @Test
    void camel_converts_a_body_to_a_typed_event() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            assertThat(context.getTypeConverter()
                            .convertTo(WeworkEvent.class, Map.of("MsgType", "text", "Content", "hi")))
                    .isInstanceOf(TextReceived.class);
        }
    }

    private static <E extends WeworkEvent> E event(Class<E> type, String elements) {
        Map<String, Object> fields = Messages.read(("<xml>" + elements + "</xml>").getBytes(StandardCharsets.UTF_8))
                .fields();
        WeworkEvent event = WeworkEvents.of(fields);
        assertThat(event).isInstanceOf(type);
        assertThat(event.fields()).isEqualTo(fields);
        return type.cast(event);
    }
}
