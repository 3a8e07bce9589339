// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryNamesTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void ids_become_the_names_of_the_address_book() {
        probe.post(
                "/cgi-bin/user/update?access_token=" + probe.contactToken(), "{\"userid\":\"lisi\",\"alias\":\"Lee\"}");

        JsonNode sent = probe.post(
                "/cgi-bin/message/send?access_token=" + probe.token(1000002),
                "{\"touser\":\"lisi\",\"msgtype\":\"text\",\"agentid\":1000002,\"enable_id_trans\":1,\"text\":{\"content\":\""
                        + "$userName=ZHANGSAN$ $userAlias=lisi$ $userAliasOrName=zhangsan$ $userAliasOrName=lisi$"
                        + " $userAlias=zhangsan$ $departmentName=99$ $chatName=x$\"}}");

        assertThat(sent.path("errcode").asInt(-1)).isZero();
        assertThat(simulator.corp().messages().messages("lisi").get(0).text())
                .isEqualTo("张三 Lee 张三 Lee $userAlias=zhangsan$ $departmentName=99$ $chatName=x$");
    }

    @Test
    void a_department_has_its_name() {
        String root = simulator.corp().directory().departments().require(1).name();

        assertThat(new DirectoryNames(simulator.corp().directory()).find("departmentName", "1"))
                .contains(root);
    }
}
