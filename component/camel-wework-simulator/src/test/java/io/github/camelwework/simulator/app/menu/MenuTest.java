// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.menu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.app.model.Menu;
import io.github.camelwework.simulator.app.model.MenuButton;
import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private static final String TWO_LEVELS = """
            {"button":[{"type":"click","name":"今日歌曲","key":"SONG","sub_button":[]},
            {"name":"菜单","type":"click","sub_button":[{"type":"view","name":"搜索","url":"http://s.example/"},
            {"type":"view_miniprogram","name":"小程序","pagepath":"pages/a","appid":"wx1"}]}]}""";

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void a_menu_of_two_levels_is_kept_and_given_back() {
        assertThat(errcode(create(TWO_LEVELS))).isZero();

        JsonNode buttons = call("menu/get").path("button");
        assertThat(buttons.path(0).path("key").asText()).isEqualTo("SONG");
        assertThat(buttons.path(1).has("type")).isFalse();
        assertThat(buttons.path(1).path("sub_button").findValuesAsText("type"))
                .containsExactly("view", "view_miniprogram");
        assertThat(menu().buttons()).extracting(MenuButton::name).containsExactly("今日歌曲", "菜单");
    }

    @Test
    void a_deleted_menu_is_46003_as_one_that_never_was() {
        assertThat(errcode(call("menu/get"))).isEqualTo(46003);
        create(TWO_LEVELS);

        assertThat(errcode(call("menu/delete"))).isZero();
        assertThat(errcode(call("menu/get"))).isEqualTo(46003);
        assertThat(menu()).isEqualTo(Menu.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|40016",
                "{'button':[]}|40016",
                "{'button':[B,B,B,B]}|40016",
                "{'button':[{'name':'a'}]}|40017",
                "{'button':[{'name':'a','type':'media_id','key':'k'}]}|40017",
                "{'button':[{'type':'click','key':'k'}]}|41102",
                "{'button':[{'name':'一二三四五六','type':'click','key':'k'}]}|40018",
                "{'button':[{'name':'a','type':'click'}]}|40019",
                "{'button':[{'name':'a','type':'pic_weixin','key':'K129'}]}|40019",
                "{'button':[{'name':'a','type':'view'}]}|40020",
                "{'button':[{'name':'a','type':'view','url':'U1025'}]}|40020",
                "{'button':[{'name':'a','type':'view','url':'s.example'}]}|40055",
                "{'button':[{'name':'a','type':'view_miniprogram','appid':'wx1'}]}|40058",
                "{'button':[{'name':'a','sub_button':[{'name':'b','sub_button':[B]}]}]}|40022",
                "{'button':[{'name':'a','sub_button':[B,B,B,B,B,B]}]}|40023",
                "{'button':[{'name':'a','sub_button':[{'name':'b'}]}]}|40024",
                "{'button':[{'name':'a','sub_button':[{'name':'N41','type':'click','key':'k'}]}]}|40025",
                "{'button':[{'name':'a','sub_button':[{'name':'b','type':'click'}]}]}|40026",
                "{'button':[{'name':'a','sub_button':[{'name':'b','type':'view'}]}]}|40027",
                "{'button':[{'name':'a','sub_button':[{'name':'b','type':'view','url':'x'}]}]}|40054"
            })
    void a_menu_that_wecom_refuses_is_refused_and_changes_nothing(String body, int expected) {
        create(TWO_LEVELS);
        Menu before = menu();

        String json = body.replace("B", "{'name':'b','type':'click','key':'k'}")
                .replace("K129", "k".repeat(129))
                .replace("N41", "n".repeat(41))
                .replace("U1025", "http://u.example/" + "u".repeat(1008));
        assertThat(errcode(create(json.replace('\'', '"')))).isEqualTo(expected);
        assertThat(menu()).isEqualTo(before);
    }

    @Test
    void names_and_keys_at_their_limits_pass() {
        String sub = "{'name':'%s','type':'click','key':'%s'}".formatted("n".repeat(40), "k".repeat(128));
        String body = "{'button':[{'name':'一二三四五','type':'click','key':'k'},{'name':'b','sub_button':[%s]}]}";

        assertThat(errcode(create(body.formatted(sub).replace('\'', '"')))).isZero();
    }

    @Test
    void a_menu_belongs_to_one_app_and_to_no_other_kind_of_token() {
        create(TWO_LEVELS);

        assertThat(simulator.corp().app(1000003).menu().isEmpty()).isTrue();
        assertThat(errcode(probe.get("/cgi-bin/menu/get?agentid=1000002&access_token=" + probe.token(1000003))))
                .isEqualTo(301002);
        assertThat(errcode(probe.get("/cgi-bin/menu/get?agentid=1000002&access_token=" + probe.contactToken())))
                .isEqualTo(48002);
        assertThat(errcode(probe.get("/cgi-bin/menu/get?access_token=" + probe.token(1000002))))
                .isEqualTo(41011);
    }

    private Menu menu() {
        return simulator.corp().app(1000002).menu();
    }

    private JsonNode create(String body) {
        return probe.post("/cgi-bin/menu/create?agentid=1000002&access_token=" + probe.token(1000002), body);
    }

    private JsonNode call(String path) {
        return probe.get("/cgi-bin/" + path + "?agentid=1000002&access_token=" + probe.token(1000002));
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }
}
