// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.WeworkSimulator;
import java.util.Map;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Under camel-main a component's options are bound after its doInit, which no test with beans would notice. */
class CamelMainTest {

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();
    private final Main main = new Main();

    @AfterEach
    void stop() throws Exception {
        main.stop();
        simulator.close();
    }

    @Test
    void properties_configure_the_component() throws Exception {
        property("base-url", simulator.baseUrl());
        property("corp-id", simulator.corp().corpId());
        property("agent-id", "1000002");
        property("secret", simulator.corp().app(1000002).secret());
        property("contact-secret", simulator.corp().contactSecret());
        property("robot-access-key", "sim-secret-robot");
        main.start();

        send("wework:message/send?toUser=zhangsan");

        assertThat(simulator.corp().messages().messages("zhangsan")).hasSize(1);
    }

    @Test
    void properties_make_an_account() throws Exception {
        property("base-url", simulator.baseUrl());
        main.addInitialProperty("camel.beans.reports", "#class:" + WeworkAccount.class.getName());
        main.addInitialProperty("camel.beans.reports.corpId", simulator.corp().corpId());
        main.addInitialProperty("camel.beans.reports.agentId", "1000003");
        main.addInitialProperty(
                "camel.beans.reports.secret", simulator.corp().app(1000003).secret());
        main.start();

        Map<?, ?> agent = main.getCamelContext()
                .createProducerTemplate()
                .requestBody("wework:agent/get?account=reports", null, Map.class);

        assertThat(agent.get("agentid")).isEqualTo(1000003);
    }

    private void send(String uri) {
        main.getCamelContext().createProducerTemplate().sendBody(uri, "hi");
    }

    private void property(String name, String value) {
        main.addInitialProperty("camel.component.wework." + name, value);
    }
}
