// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final Probe probe = new Probe(WECOM.simulator());

    @Test
    void an_app_reads_itself_with_its_range() {
        JsonNode app = get(1000003);

        assertThat(app.path("name").asText()).isEqualTo("Reports");
        assertThat(app.path("allow_partys").path("partyid").isEmpty()).isFalse();
        assertThat(app.path("allow_userinfos").path("user").isArray()).isTrue();
        assertThat(app.path("allow_tags").path("tagid").isArray()).isTrue();
        assertThat(app.path("close").asInt(-1)).isZero();
    }

    @Test
    void an_app_lists_itself_alone() {
        JsonNode list = probe.get("/cgi-bin/agent/list?access_token=" + probe.token(1000002));

        assertThat(list.path("agentlist").findValuesAsText("agentid")).containsExactly("1000002");
    }

    @Test
    void an_app_has_no_permissions_that_are_granted_one_by_one() {
        JsonNode answer = probe.post("/cgi-bin/agent/get_permissions?access_token=" + probe.token(1000002), "{}");

        assertThat(errcode(answer)).isZero();
        assertThat(answer.path("app_permissions").isArray()).isTrue();
    }

    @Test
    void another_apps_id_is_301002() {
        assertThat(errcode(probe.get("/cgi-bin/agent/get?agentid=1000003&access_token=" + probe.token(1000002))))
                .isEqualTo(301002);
    }

    @ParameterizedTest
    @CsvSource({"'',41011", "'&agentid=x',40056", "'&agentid=999',40056"})
    void an_agentid_that_is_none_is_refused(String query, int expected) {
        assertThat(errcode(probe.get("/cgi-bin/agent/get?access_token=" + probe.token(1000002) + query)))
                .isEqualTo(expected);
    }

    @Test
    void set_changes_what_is_given_and_leaves_the_rest() {
        assertThat(errcode(set("{\"agentid\":1000002,\"description\":\"What went wrong\",\"isreportenter\":1}")))
                .isZero();

        JsonNode app = get(1000002);
        assertThat(app.path("description").asText()).isEqualTo("What went wrong");
        assertThat(app.path("isreportenter").asInt()).isEqualTo(1);
        assertThat(app.path("name").asText()).isEqualTo("Alerts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|41011",
                "{'agentid':'1000002'}|40058",
                "{'agentid':1000003}|301002",
                "{'agentid':1000002,'name':''}|45022",
                "{'agentid':1000002,'name':'123456789012345678901234567890123'}|45022",
                "{'agentid':1000002,'description':'abc'}|45004",
                "{'agentid':1000002,'report_location_flag':2}|40059",
                "{'agentid':1000002,'home_url':'example.org'}|45034"
            })
    void set_refuses_what_wecom_refuses(String body, int expected) {
        assertThat(errcode(set(body.replace('\'', '"')))).isEqualTo(expected);
        assertThat(get(1000002).path("name").asText()).isEqualTo("Alerts");
    }

    private JsonNode get(int agentId) {
        return probe.get("/cgi-bin/agent/get?agentid=" + agentId + "&access_token=" + probe.token(agentId));
    }

    private JsonNode set(String body) {
        return probe.post("/cgi-bin/agent/set?access_token=" + probe.token(1000002), body);
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }
}
