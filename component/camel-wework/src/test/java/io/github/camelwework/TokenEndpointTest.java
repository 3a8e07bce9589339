// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenEndpointTest {

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.setTokenEndpointEnabled(true));

    @Test
    void it_is_refused_unless_it_is_switched_on() throws IOException {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            assertThatThrownBy(() -> context.getEndpoint("wework:token").createProducer())
                    .hasMessageContaining("tokenEndpointEnabled=true");
        }
    }

    @Test
    void it_cannot_be_switched_on_in_a_uri() {
        assertThatThrownBy(() -> wecom.context().getEndpoint("wework:token?tokenEndpointEnabled=true"))
                .hasStackTraceContaining("has no option tokenEndpointEnabled");
    }

    @Test
    void it_gives_the_token_that_the_components_own_calls_use_and_fetches_no_other() {
        wecom.answer("wework:message/send?toUser=lisi", "hi");

        Exchange exchange = wecom.call("wework:token", null);

        assertThat(exchange.getMessage().getBody(String.class)).startsWith("sim-token-");
        assertThat(exchange.getMessage().getHeader(WeworkConstants.EXPIRES_AT, Long.class))
                .isGreaterThan(wecom.simulator().clock().instant().getEpochSecond());
        assertThat(wecom.ledger().count("gettoken")).isEqualTo(1);
        assertThat(wecom.call("wework:token", null).getMessage().getBody(String.class))
                .isEqualTo(exchange.getMessage().getBody(String.class));
    }

    @Test
    void the_credential_picks_which() {
        String app =
                wecom.call("wework:token?credential=app", null).getMessage().getBody(String.class);
        String contact =
                wecom.call("wework:token?credential=contact", null).getMessage().getBody(String.class);

        assertThat(contact).startsWith("sim-token-").isNotEqualTo(app);
    }

    @Test
    void a_robot_has_none() {
        assertThatThrownBy(() -> wecom.context()
                        .getEndpoint("wework:token?credential=robot")
                        .createProducer())
                .hasMessageContaining("no token of that kind");
    }

    @Test
    void a_refused_secret_is_told_without_the_secret() {
        wecom.simulator().faults().on("gettoken").always(Fault.errcode(40001));

        WeworkCredentialException failure = wecom.failure("wework:token", null, WeworkCredentialException.class);

        assertThat(failure).hasMessageContaining("40001");
        assertThat(failure.toString()).doesNotContain("sim-secret-");
    }

    @Test
    void a_missing_secret_is_named() {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId("wwother");
        wecom.context().getRegistry().bind("other", account);

        assertThat(wecom.failure("wework:token?account=other", null, WeworkCredentialException.class))
                .hasMessageContaining("secret");
    }
}
