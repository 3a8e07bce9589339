// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.testing.Probe;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {

    private static final String OF_CORP = "get_jsapi_ticket?";
    private static final String OF_APP = "ticket/get?type=agent_config&";

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @ParameterizedTest
    @ValueSource(strings = {OF_CORP, OF_APP, "ticket/get?type=wx_card&"})
    void a_ticket_stays_the_same_while_it_lives(String path) {
        simulator.clock().freeze();
        JsonNode first = get(path, 1000002);
        simulator.clock().advance(Duration.ofSeconds(7199));
        JsonNode second = get(path, 1000002);
        simulator.clock().advance(Duration.ofSeconds(1));

        assertThat(first.path("ticket").asText()).startsWith("sim-token-").hasSizeLessThan(512);
        assertThat(first.path("expires_in").asInt()).isEqualTo(7200);
        assertThat(second.path("ticket")).isEqualTo(first.path("ticket"));
        assertThat(second.path("expires_in").asInt()).isEqualTo(1);
        assertThat(get(path, 1000002).path("ticket")).isNotEqualTo(first.path("ticket"));
    }

    @Test
    void apps_share_the_corps_ticket_and_have_their_own_each() {
        assertThat(get(OF_CORP, 1000002).path("ticket"))
                .isEqualTo(get(OF_CORP, 1000003).path("ticket"));
        assertThat(get(OF_APP, 1000002).path("ticket"))
                .isNotEqualTo(get(OF_APP, 1000003).path("ticket"))
                .isNotEqualTo(get(OF_CORP, 1000002).path("ticket"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get_jsapi_ticket?type=agent_config&", "ticket/get?", "ticket/get?type=jsapi&"})
    void a_type_in_the_wrong_place_is_91040(String path) {
        assertThat(get(path, 1000002).path("errcode").asInt()).isEqualTo(91040);
    }

    @Test
    void an_app_that_fetches_one_for_each_page_is_stopped_for_the_hour() {
        simulator.settings().set(Setting.TICKETS_PER_APP, 2);
        simulator.settings().set(Setting.TICKETS_PER_CORP, 3);
        get(OF_APP, 1000002);
        get(OF_APP, 1000002);

        assertThat(get(OF_APP, 1000002).path("errcode").asInt()).isEqualTo(45009);
        assertThat(get(OF_APP, 1000003).path("errcode").asInt()).isZero();
        assertThat(get(OF_APP, 1000003).path("errcode").asInt()).isEqualTo(45009);
        assertThat(get(OF_CORP, 1000002).path("errcode").asInt()).isZero();

        simulator.clock().advance(Duration.ofHours(1));
        assertThat(get(OF_APP, 1000002).path("errcode").asInt()).isZero();
    }

    private JsonNode get(String path, int agentId) {
        return probe.get("/cgi-bin/" + path + "access_token=" + probe.token(agentId));
    }
}
