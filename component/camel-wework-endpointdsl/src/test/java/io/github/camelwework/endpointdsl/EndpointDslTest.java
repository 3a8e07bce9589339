// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.endpointdsl;

import static io.github.camelwework.endpointdsl.WeworkOperations.USER_SIMPLELIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.endpointdsl.WeworkEndpointBuilderFactory.WeworkBuilders;
import io.github.camelwework.simulator.WeworkSimulator;
import java.util.Map;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndpointDslTest {

    private static final int ALERTS = 1000002;

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        WeworkComponent component = new WeworkComponent();
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setCorpId(simulator.corp().corpId());
        component.getConfiguration().setAgentId(ALERTS);
        component.getConfiguration().setSecret(simulator.corp().app(ALERTS).secret());
        context.addComponent("wework", component);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        simulator.close();
    }

    @Test
    void a_route_of_java_methods_sends_a_card() throws Exception {
        context.addRoutes(new EndpointDslRoute());
        context.createProducerTemplate().sendBodyAndHeader("direct:deployed", "42 changes", "service", "Billing");
        assertThat(simulator.corp().messages().messages("zhangsan"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.content().toString()).contains("Billing is live", "42 changes");
                });
    }

    @Test
    void any_parameter_of_wecoms_is_a_method_too() throws Exception {
        context.addRoutes(new Directory());
        Object answer = context.createProducerTemplate().requestBody("direct:directory", (Object) null);
        assertThat(answer).asString().contains("zhangsan");
        assertThat(simulator.ledger().calls("user/simplelist").get(0).query())
                .containsAllEntriesOf(Map.of("department_id", "1", "fetch_child", "1"));
    }

    private static final class Directory extends EndpointRouteBuilder implements WeworkBuilders {
        @Override
        public void configure() {
            from(direct("directory"))
                    .to(wework(USER_SIMPLELIST)
                            .departmentId("1")
                            .parameters("fetch_child", 1)
                            .paging(ReadPages.ALL)
                            .advanced()
                            .rateLimiterEnabled(false));
        }
    }
}
