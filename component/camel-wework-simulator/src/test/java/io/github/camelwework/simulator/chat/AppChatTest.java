// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.chat.model.Chat;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.TestCorp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppChatTest {

    private static final String TEAM = "{'name':'Team','owner':'lisi','userlist':['ZhangSan','LISI'],'chatid':'team1'}";
    private static final String HELLO = "{'chatid':'team1','msgtype':'text','text':{'content':'hello'}}";

    private final TestCorp corp = new TestCorp();
    private final ChatStore chats = new ChatStore();
    private final ChatFamily family = new ChatFamily(corp.context, chats, new Robots(corp.random));

    @Test
    void a_chat_is_created_with_those_named() {
        ObjectNode answer = call("create", TEAM);

        assertThat(answer.path("chatid").asText()).isEqualTo("team1");
        assertThat(chats.all())
                .containsExactly(new Chat("team1", TestCorp.AGENT, "Team", "lisi", List.of("ZhangSan", "lisi")));
    }

    @Test
    void without_a_chatid_and_an_owner_wecom_chooses_both() {
        String chatId = call("create", "{'userlist':['ZhangSan','lisi']}")
                .path("chatid")
                .asText();

        assertThat(chatId).matches("[0-9a-zA-Z]{32}");
        assertThat(chats.find(chatId).orElseThrow().owner()).isIn("ZhangSan", "lisi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "86204 ~ {'name':'n'}",
                "86204 ~ {'userlist':[]}",
                "86006 ~ {'userlist':['lisi']}",
                "86006 ~ {'userlist':['lisi','LiSi']}",
                "86007 ~ {'userlist':['lisi','ghost']}",
                "86007 ~ {'userlist':['lisi','guest']}",
                "86207 ~ {'userlist':['lisi','wangwu'],'owner':'ZhangSan'}",
                "86001 ~ {'userlist':['lisi','wangwu'],'chatid':'team-1'}",
                "86205 ~ {'userlist':['lisi','wangwu'],'chatid':'123456789012345678901234567890123'}"
            })
    void a_creation_at_fault_is_answered_with_its_errcode(int errcode, String body) {
        assertThat(errcode("create", body)).isEqualTo(errcode);
        assertThat(chats.all()).isEmpty();
    }

    @Test
    void a_chatid_is_for_one_chat() {
        call("create", TEAM);

        assertThat(errcode("create", TEAM)).isEqualTo(86215);
    }

    @Test
    void a_chat_has_2000_members_at_most() {
        List<String> many = IntStream.range(0, 2000).mapToObj(i -> "m" + i).toList();
        corp.directory.members.addAll(many);
        String list = "'" + String.join("','", many) + "'";

        assertThat(errcode("create", "{'chatid':'team1','userlist':[" + list + ",'lisi']}"))
                .isEqualTo(86006);
        assertThat(errcode("create", "{'chatid':'team1','userlist':[" + list + "]}"))
                .isZero();
        assertThat(errcode("update", "{'chatid':'team1','add_user_list':['lisi']}"))
                .isEqualTo(86006);
    }

    @Test
    void a_name_is_cut_to_50_characters() {
        call("create", "{'name':'" + "群".repeat(51) + "','userlist':['lisi','wangwu'],'chatid':'c'}");

        assertThat(chats.find("c").orElseThrow().name()).isEqualTo("群".repeat(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "update", "send"})
    void an_app_that_does_not_see_the_whole_corp_has_no_chats(String operation) {
        corp.apps.all().get(0).range(VisibleRange.ofDepartments(Set.of(2)));

        assertThat(errcode(operation, TEAM)).isEqualTo(48002);
    }

    @Test
    void a_chat_can_be_read() {
        call("create", TEAM);

        ObjectNode answer = corp.get(family.routes(), "appchat/get", Map.of("chatid", "team1"));

        assertThat(answer.path("chat_info"))
                .isEqualTo(
                        TestCorp.request(
                                "{'chatid':'team1','name':'Team','owner':'lisi','chat_type':0,'userlist':['ZhangSan','lisi']}"));
    }

    @Test
    void members_come_and_go_and_the_owner_changes() {
        call("create", TEAM);

        call(
                "update",
                "{'chatid':'team1','name':'New','owner':'wangwu','add_user_list':['wangwu','ZhangSan'],'del_user_list':['LISI']}");

        Chat chat = chats.find("team1").orElseThrow();
        assertThat(chat.members()).containsExactly("ZhangSan", "wangwu");
        assertThat(chat.owner()).isEqualTo("wangwu");
        assertThat(chat.name()).isEqualTo("New");
    }

    @Test
    void a_chat_whose_owner_leaves_gets_another() {
        call("create", TEAM);

        call("update", "{'chatid':'team1','add_user_list':['wangwu'],'del_user_list':['lisi']}");

        assertThat(chats.find("team1").orElseThrow().owner()).isIn("ZhangSan", "wangwu");
    }

    @Test
    void what_an_update_does_not_name_stays() {
        call("create", TEAM);

        call("update", "{'chatid':'team1','add_user_list':['wangwu']}");

        Chat chat = chats.find("team1").orElseThrow();
        assertThat(chat.name()).isEqualTo("Team");
        assertThat(chat.owner()).isEqualTo("lisi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "86201 ~ {}",
                "86003 ~ {'chatid':'nope'}",
                "86216 ~ {'chatid':'team1','add_user_list':['ghost']}",
                "86216 ~ {'chatid':'team1','del_user_list':['wangwu']}",
                "86006 ~ {'chatid':'team1','del_user_list':['lisi']}",
                "86207 ~ {'chatid':'team1','owner':'wangwu'}"
            })
    void an_update_at_fault_is_answered_with_its_errcode(int errcode, String body) {
        call("create", TEAM);
        Chat before = chats.find("team1").orElseThrow();

        assertThat(errcode("update", body)).isEqualTo(errcode);
        assertThat(chats.find("team1")).contains(before);
    }

    @Test
    void a_chat_is_for_the_app_that_created_it() {
        call("create", TEAM);
        corp.apps.all().get(1).range(VisibleRange.wholeCorp());

        ObjectNode answer = corp.post(family.routes(), "appchat/send", HELLO, TestCorp.OTHER_AGENT);

        assertThat(answer.path("errcode").asInt()).isEqualTo(86008);
    }

    @Test
    void a_message_lands_on_the_phones_of_all_members_and_has_no_msgid() {
        call("create", TEAM);

        ObjectNode answer = call("send", HELLO);

        assertThat(answer).isEmpty();
        assertThat(corp.store.inChat("team1"))
                .extracting(PhoneMessage::userid, PhoneMessage::text, PhoneMessage::msgid)
                .containsExactly(tuple("ZhangSan"), tuple("lisi"));
    }

    @Test
    void a_member_who_has_left_the_corp_gets_nothing() {
        call("create", TEAM);
        corp.directory.members.remove("lisi");

        call("send", HELLO);

        assertThat(corp.store.inChat("team1")).extracting(PhoneMessage::userid).containsExactly("ZhangSan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "86201 ~ {'msgtype':'text','text':{'content':'x'}}",
                "86003 ~ {'chatid':'nope','msgtype':'text','text':{'content':'x'}}",
                "40008 ~ {'chatid':'team1','msgtype':'template_card','template_card':{}}",
                "40008 ~ {'chatid':'team1','msgtype':'miniprogram_notice','miniprogram_notice':{}}",
                "44004 ~ {'chatid':'team1','msgtype':'text','text':{}}",
                "40007 ~ {'chatid':'team1','msgtype':'file','file':{'media_id':'x'}}",
                "41010 ~ {'chatid':'team1','msgtype':'news','news':{'articles':[{'title':'t','appid':'a','pagepath':'p'}]}}",
                "40008 ~ {'chatid':'team1','text':{'content':'x'}}",
                "40008 ~ {'chatid':'team1','msgtype':'taskcard','taskcard':{}}",
                "40008 ~ {'chatid':'team1','msgtype':'markdown_v2','markdown_v2':{'content':'x'}}",
                "41010 ~ {'chatid':'team1','msgtype':'textcard','textcard':{'title':'t','description':'d'}}",
                "40058 ~ {'chatid':'team1','msgtype':'text','safe':2,'text':{'content':'x'}}",
                "40058 ~ {'chatid':'team1','msgtype':'mpnews','safe':2,'mpnews':{}}",
                "40074 ~ {'chatid':'team1','msgtype':'news','safe':1,'news':{'articles':[{'title':'t','url':'http://x'}]}}"
            })
    void a_message_at_fault_is_answered_with_its_errcode(int errcode, String body) {
        call("create", TEAM);

        assertThat(errcode("send", body)).isEqualTo(errcode);
        assertThat(corp.store.all()).isEmpty();
    }

    @Test
    void what_is_too_much_for_a_member_is_dropped_without_a_word() {
        corp.settings.set(Setting.CHAT_MEMBER_PER_MINUTE, 2);
        call("create", TEAM);
        for (int i = 0; i < 3; i++) {
            assertThat(errcode("send", HELLO)).isZero();
        }

        assertThat(corp.store.inChat("team1")).hasSize(4);
        assertThat(corp.store.dropped()).hasSize(2);
    }

    @Test
    void a_textcard_is_cut_by_bytes() {
        call("create", TEAM);

        call("send", """
                {'chatid':'team1','msgtype':'textcard','textcard':{'title':'%s','description':'%s','url':'http://x'}}""".formatted("群".repeat(128), "群".repeat(512)));

        ObjectNode arrived = corp.store.messages("lisi").get(0).content().object();
        assertThat(arrived.path("title").asText()).isEqualTo("群".repeat(42));
        assertThat(arrived.path("description").asText()).isEqualTo("群".repeat(170));
    }

    @Test
    void a_day_has_a_limit_for_a_member_over_all_chats_of_an_app() {
        corp.settings.set(Setting.CHAT_MEMBER_PER_DAY, 2);
        call("create", TEAM);
        call("create", TEAM.replace("team1", "team2"));
        for (String chat : List.of("team1", "team2", "team1")) {
            call("send", HELLO.replace("team1", chat));
            corp.advance(Duration.ofMinutes(1));
        }

        assertThat(corp.store.all()).hasSize(4);
        assertThat(corp.store.droppedCount()).isEqualTo(2);
    }

    @Test
    void the_limits_of_the_corp_are_settings() {
        corp.settings.set(Setting.CHAT_CREATES_PER_DAY, 1);
        corp.settings.set(Setting.CHAT_UPDATES_PER_HOUR, 0);
        corp.settings.set(Setting.APPCHAT_PER_MINUTE, 1);
        call("create", TEAM);

        assertThat(errcode("create", TEAM.replace("team1", "team2"))).isEqualTo(45009);
        assertThat(errcode("update", "{'chatid':'team1','name':'n'}")).isEqualTo(45009);
        assertThat(errcode("send", HELLO)).isEqualTo(45009);
    }

    @Test
    void what_is_too_much_for_the_corp_is_refused() {
        corp.settings.set(Setting.APPCHAT_PER_HOUR, 3);
        call("create", TEAM);
        call("send", HELLO);

        assertThat(errcode("send", HELLO)).isEqualTo(45009);
        corp.advance(Duration.ofHours(1));
        assertThat(errcode("send", HELLO)).isZero();
    }

    @Test
    void a_corp_creates_1000_chats_a_day() {
        for (int i = 0; i < 1000; i++) {
            call("create", "{'userlist':['lisi','wangwu']}");
        }

        assertThat(errcode("create", TEAM)).isEqualTo(45009);
    }

    @Test
    void a_corp_updates_1000_chats_an_hour() {
        call("create", TEAM);
        for (int i = 0; i < 1000; i++) {
            call("update", "{'chatid':'team1','name':'n'}");
        }

        assertThat(errcode("update", "{'chatid':'team1','name':'m'}")).isEqualTo(45009);
    }

    private static Tuple tuple(String userid) {
        return Tuple.tuple(userid, "hello", "");
    }

    private ObjectNode call(String operation, String body) {
        return corp.post(family.routes(), "appchat/" + operation, body);
    }

    private int errcode(String operation, String body) {
        return call(operation, body).path("errcode").asInt();
    }
}
