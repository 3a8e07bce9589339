// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All corps of a simulator are linked with one another. */
class LinkedCorpsTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void an_app_writes_to_a_member_of_another_corp() {
        SimulatedCorp partner = partner();

        JsonNode answer = send("[\"wwpartner/anna\",\"wwpartner/lisi\",\"LiSi\"]");

        assertThat(answer.path("errcode").asInt(-1)).isZero();
        assertThat(answer.path("invaliduser").toString()).isEqualTo("[\"wwpartner/lisi\"]");
        assertThat(partner.messages().messages("anna")).hasSize(1);
        assertThat(simulator.corp().messages().messages("lisi")).hasSize(1);
        assertThat(simulator.ledger().calls("linkedcorp/message/send")).hasSize(1);
    }

    @Test
    void a_member_of_a_corp_that_is_not_there_is_invalid() {
        assertThat(send("[\"wwpartner/anna\"]").path("errcode").asInt()).isEqualTo(81013);
    }

    @Test
    void at_all_is_a_userid_that_nobody_has() {
        JsonNode answer = send("[\"@all\",\"lisi\"]");

        assertThat(answer.path("invaliduser").toString()).isEqualTo("[\"@all\"]");
        assertThat(simulator.corp().messages().all()).hasSize(1);
        assertThat(send("[\"@all\"]").path("errcode").asInt()).isEqualTo(81013);
    }

    private SimulatedCorp partner() {
        SimulatedCorp partner = simulator.addCorp("wwpartner");
        String token = probe.gettoken("wwpartner", partner.contactSecret())
                .path("access_token")
                .asText();
        probe.post(
                "/cgi-bin/user/create?access_token=" + token,
                "{\"userid\":\"anna\",\"name\":\"Anna\",\"mobile\":\"13900000009\",\"department\":[1]}");
        return partner;
    }

    private JsonNode send(String users) {
        return probe.post(
                "/cgi-bin/linkedcorp/message/send?access_token=" + probe.token(1000002),
                "{\"touser\":" + users + ",\"msgtype\":\"text\",\"agentid\":1000002,\"text\":{\"content\":\"hello\"}}");
    }
}
