// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.houserules.SecretWatch;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.Exchange;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Logs are watched in every test by {@link SecretWatch}; these are the other places where a secret could show. */
class SecrecyTest {

    private static final String MARKER = "sim-secret-marker";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void every_secret_option_is_masked_in_uris() throws IOException {
        for (String option : secretOptions()) {
            assertThat(URISupport.sanitizeUri("wework:message/send?toUser=x&" + option + "=" + MARKER + "&safe=1"))
                    .as(option)
                    .doesNotContain(MARKER);
        }
    }

    @Test
    void an_endpoint_with_a_secret_in_its_uri_does_not_show_it() {
        var endpoint = wecom.context().getEndpoint("wework:user/get?secret=" + MARKER + "&contactSecret=" + MARKER);
        assertThat(endpoint.toString()).doesNotContain(MARKER);
        assertThat(((WeworkEndpoint) endpoint).getServiceMetadata().toString()).doesNotContain(MARKER);
    }

    @Test
    void a_refused_endpoint_does_not_show_it_either() {
        Throwable refused =
                catchThrowable(() -> wecom.context().getEndpoint("wework:user/get?secret=" + MARKER + "&tousr=x"));
        assertThat(stackTrace(refused)).doesNotContain(MARKER);
    }

    @Test
    void no_failure_shows_a_secret_or_a_token() {
        for (Fault fault : List.of(
                Fault.errcode(60020), Fault.errcode(40014), Fault.resetAfter(), Fault.notJson(), Fault.status(502))) {
            wecom.simulator().faults().clear();
            wecom.simulator().faults().on("message/send").always(fault);
            Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan", "hi");
            assertThat(stackTrace(exchange.getException())).doesNotContain("sim-secret-", "sim-token-");
            assertThat(exchange.getMessage().getHeaders().toString()).doesNotContain("sim-secret-", "sim-token-");
        }
    }

    @Test
    void a_refused_gettoken_shows_no_secret() {
        wecom.simulator().faults().on("gettoken").always(Fault.errcode(40001));
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan", "hi");
        assertThat(stackTrace(exchange.getException())).contains("40001").doesNotContain("sim-secret-");
    }

    @Test
    void jmx_shows_no_secret_and_no_token() throws JMException {
        wecom.answer("wework:message/send?toUser=zhangsan", "hi");
        List<String> shown = new ArrayList<>();
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        for (ObjectName name : server.queryNames(new ObjectName("org.apache.camel:*"), null)) {
            shown.add(name.toString());
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                if (attribute.isReadable()) {
                    shown.add(String.valueOf(server.getAttribute(name, attribute.getName())));
                }
            }
        }
        assertThat(shown)
                .hasSizeGreaterThan(10)
                .noneMatch(text -> text.contains("sim-secret-") || text.contains("sim-token-"));
    }

    @Test
    void accounts_and_requests_do_not_print_secrets() {
        WeworkAccount account = new WeworkAccount();
        account.setSecret(MARKER);
        account.setContactSecret(MARKER);
        account.setRobotAccessKey(MARKER);
        assertThat(account.toString()).doesNotContain(MARKER);
    }

    @Test
    void somebody_does_watch_the_logs() {
        wecom.answer("wework:message/send?toUser=zhangsan", "hi");
        assertThat(SecretWatch.eventsSeen()).isPositive();
    }

    private static List<String> secretOptions() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(SecrecyTest.class.getResource("/META-INF/io/github/camelwework/wework.json"));
        List<String> names = new ArrayList<>();
        for (String part : List.of("properties", "componentProperties")) {
            schema.get(part).properties().forEach(option -> {
                if (option.getValue().get("secret").booleanValue()) {
                    names.add(option.getKey());
                }
            });
        }
        assertThat(names)
                .contains("secret", "contactSecret", "robotAccessKey", "permanentCodeSecret", "providerSecret");
        return names;
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
