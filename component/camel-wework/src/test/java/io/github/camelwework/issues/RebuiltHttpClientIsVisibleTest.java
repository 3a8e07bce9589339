// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.testing.Wecom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When the I/O threads died, every later call failed, and no figure told why. */
class RebuiltHttpClientIsVisibleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void jmx_counts_each_client_that_took_the_place_of_a_dead_one() throws Exception {
        wecom.answer("wework:user/get", "zhangsan");
        assertThat(restarts()).isZero();

        for (int deaths = 1; deaths <= 3; deaths++) {
            endIoThreads();
            assertThat(restarts()).as("nothing is replaced before it is needed").isEqualTo(deaths - 1);

            wecom.answer("wework:user/get", "zhangsan");
            wecom.answer("wework:user/get", "lisi");

            assertThat(restarts()).isEqualTo(deaths);
        }
    }

    @Test
    void a_failure_of_a_call_alone_is_no_restart() throws Exception {
        wecom.simulator().close();

        assertThat(wecom.call("wework:user/get", "zhangsan").getException()).isNotNull();

        assertThat(restarts()).isZero();
    }

    private int restarts() throws JMException {
        MBeanServer server =
                wecom.context().getManagementStrategy().getManagementAgent().getMBeanServer();
        ObjectName component = server.queryNames(
                        new ObjectName("org.apache.camel:context="
                                + wecom.context().getManagementName() + ",type=components,name=\"wework\",*"),
                        null)
                .iterator()
                .next();
        return (Integer) server.getAttribute(component, "HttpClientRestarts");
    }

    private static void endIoThreads() throws InterruptedException {
        List<Thread> serving = Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("wework-http-"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().endsWith(".SingleCoreIOReactor")))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(serving).isNotEmpty();
        for (Thread thread : serving) {
            thread.interrupt();
            thread.join(PATIENCE.toMillis());
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
