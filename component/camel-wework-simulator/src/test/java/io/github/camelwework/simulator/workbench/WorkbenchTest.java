// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.testing.Probe;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbenchTest {

    private static final String KEYS = "'type':'keydata','keydata':{'items':[{'key':'open','data':'%s'}]}";

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void a_template_is_what_members_see_until_they_have_data_of_their_own() {
        assertThat(errcode(call("set_workbench_template", KEYS.formatted("0")))).isZero();
        assertThat(errcode(call("set_workbench_data", "'userid':'LiSi'," + KEYS.formatted("3"))))
                .isZero();

        assertThat(call("get_workbench_template", "")
                        .at("/keydata/items/0/data")
                        .asText())
                .isEqualTo("0");
        assertThat(call("get_workbench_data", "'userid':'lisi'")
                        .at("/data/keydata/items/0/data")
                        .asText())
                .isEqualTo("3");
        assertThat(workbench().data(1000002, "lisi")).isPresent();
        assertThat(workbench().data(1000002, "zhangsan")).isEmpty();
    }

    @Test
    void a_template_can_replace_the_members_data_and_be_taken_away() {
        call("set_workbench_template", KEYS.formatted("0"));
        call("set_workbench_data", "'userid':'lisi'," + KEYS.formatted("3"));

        call("set_workbench_template", "'replace_user_data':true," + KEYS.formatted("1"));
        assertThat(workbench().data(1000002, "lisi")).isEmpty();

        call("set_workbench_template", "'type':'normal'");
        assertThat(workbench().template(1000002)).isEmpty();
        assertThat(call("get_workbench_template", "").path("type").asText()).isEqualTo("normal");
    }

    @Test
    void many_members_are_set_at_once_or_none() {
        call("set_workbench_template", KEYS.formatted("0"));
        String data = ",'data':{" + KEYS.formatted("5") + "}";

        assertThat(errcode(call("batch_set_workbench_data", "'userid_list':['lisi','nobody']" + data)))
                .isEqualTo(40003);
        assertThat(workbench().data(1000002, "lisi")).isEmpty();
        assertThat(errcode(call("batch_set_workbench_data", "'userid_list':['lisi','zhangsan']" + data)))
                .isZero();
        assertThat(workbench().data(1000002, "zhangsan")).isPresent();

        String tooMany = "['" + String.join("','", Collections.nCopies(1001, "lisi")) + "']";
        assertThat(errcode(call("batch_set_workbench_data", "'userid_list':" + tooMany + data)))
                .isEqualTo(40058);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type':'tiles'|94001",
                "'type':'keydata'|94002",
                "'type':'keydata','keydata':{'items':[I,I,I,I,I]}|94003",
                "'type':'keydata','keydata':{'items':[{'key':'a'}]}|40063",
                "'type':'keydata','keydata':{'items':[{'key':'K65','data':'1'}]}|40058",
                "'type':'image','image':{}|40063",
                "'type':'list'|94005",
                "'type':'list','list':{'items':[I,I,I,I]}|94006",
                "'type':'list','list':{'items':[{'title':''}]}|40063",
                "'type':'webview'|94007",
                "'type':'webview','webview':{'url':'http://a.example','height':'huge'}|40058"
            })
    void a_template_that_wecom_refuses_is_refused(String body, int expected) {
        String item = "{'key':'a','data':'1','title':'t'}";

        assertThat(errcode(
                        call("set_workbench_template", body.replace("I", item).replace("K65", "k".repeat(65)))))
                .isEqualTo(expected);
        assertThat(workbench().template(1000002)).isEmpty();
    }

    @Test
    void data_needs_a_template_of_its_type() {
        assertThat(errcode(call("set_workbench_data", "'userid':'lisi'," + KEYS.formatted("3"))))
                .isEqualTo(94008);
        call("set_workbench_template", "'type':'image','image':{'url':'http://a.example/1.png'}");

        assertThat(errcode(call("set_workbench_data", "'userid':'lisi'," + KEYS.formatted("3"))))
                .isEqualTo(94001);
    }

    @Test
    void an_administrator_can_switch_it_off() {
        workbench().customDisplay(1000002, false);

        assertThat(errcode(call("set_workbench_template", KEYS.formatted("0")))).isEqualTo(94000);
    }

    @Test
    void one_member_is_set_ten_times_a_minute() {
        simulator.settings().set(Setting.WORKBENCH_PER_MINUTE, 1);
        call("set_workbench_template", KEYS.formatted("0"));
        String body = "'userid':'%s'," + KEYS.formatted("3");

        assertThat(errcode(call("set_workbench_data", body.formatted("lisi")))).isZero();
        assertThat(errcode(call("set_workbench_data", body.formatted("LISI")))).isEqualTo(45009);
        assertThat(errcode(call("set_workbench_data", body.formatted("zhangsan"))))
                .isZero();
    }

    @Test
    void a_logo_has_to_be_an_uploaded_picture() {
        String token = probe.token(1000002);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
        String picture = probe.upload("/cgi-bin/media/upload?type=image&access_token=" + token, "image/png", png)
                .path("media_id")
                .asText();
        String file = probe.upload("/cgi-bin/media/upload?type=file&access_token=" + token, "image/png", png)
                .path("media_id")
                .asText();

        assertThat(errcode(call("set", "'logo_mediaid':'" + file + "'"))).isEqualTo(40007);
        assertThat(errcode(call("set", "'logo_mediaid':'" + picture + "'"))).isZero();
        assertThat(simulator.corp().app(1000002).profile().logoUrl()).contains(picture);
    }

    private Workbench workbench() {
        return simulator.corp().workbench();
    }

    private JsonNode call(String operation, String fields) {
        String body = "{'agentid':1000002" + (fields.isEmpty() ? "" : ",") + fields + "}";
        return probe.post(
                "/cgi-bin/agent/" + operation + "?access_token=" + probe.token(1000002), body.replace('\'', '"'));
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }
}
