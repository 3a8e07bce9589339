// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenServiceManagementTest {

    private final TokenBench bench = new TokenBench();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void manage_the_service() throws Exception {
        // As a component does it: Camel puts no service under management that comes when it runs already.
        context.addService(bench.service, true, true);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void it_shows_what_it_counted() throws Exception {
        bench.invalidate(bench.fetch("T1"));
        bench.trigger();
        bench.gettoken.fails(WeworkException.of("gettoken", -1, "system busy"));

        assertThat(attribute("FetchCount")).isEqualTo(2L);
        assertThat(attribute("FailureCount")).isEqualTo(1L);
        assertThat(attribute("InvalidationCount")).isEqualTo(1L);
        assertThat(attribute("MaxWaitMillis")).isEqualTo(30_000L);
    }

    @Test
    void it_shows_the_state_of_each_token_without_a_value() throws Exception {
        bench.fetch("marker-token");

        Object states = server().invoke(name(), "states", new Object[0], new String[0]);

        assertThat(states.toString())
                .contains("wwcorp", "APP", "FRESH", "CLOSED")
                .doesNotContain("marker");
    }

    @Test
    void nothing_that_it_shows_is_a_secret() throws Exception {
        bench.fetch("marker-token");

        String all = Stream.of(server().getMBeanInfo(name()).getAttributes())
                .map(MBeanAttributeInfo::getName)
                .map(this::attribute)
                .map(String::valueOf)
                .collect(Collectors.joining());

        assertThat(all).isNotEmpty().doesNotContain("marker");
    }

    private Object attribute(String attribute) {
        try {
            return server().getAttribute(name(), attribute);
        } catch (Exception e) {
            throw new AssertionError(attribute, e);
        }
    }

    private ObjectName name() throws Exception {
        Set<ObjectName> names =
                server().queryNames(new ObjectName("org.apache.camel:type=services,name=WeworkTokenService,*"), null);
        assertThat(names).hasSize(1);
        return names.iterator().next();
    }

    private MBeanServer server() {
        return context.getManagementStrategy().getManagementAgent().getMBeanServer();
    }
}
