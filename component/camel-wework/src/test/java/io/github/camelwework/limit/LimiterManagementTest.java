// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimiterManagementTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private LimitBench bench;

    @BeforeEach
    void manage_the_limiter() throws Exception {
        context.getRegistry().bind("meters", meters);
        bench = new LimitBench("message/send member 1/2s", context);
        context.start();
        somethingHappens();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    /** One call has waited 2,001 ms, one waits, one was refused, one path is blocked. */
    private void somethingHappens() {
        bench.send("zhangsan");
        var unused = bench.enter("zhangsan").thenAccept(permit -> {
            permit.wentOut();
            permit.end();
        });
        bench.advance(2_001);
        assertThat(bench.enter("zhangsan")).isNotDone();
        bench.policy = new LimitPolicy(true, OnRateLimit.FAIL, Duration.ZERO);
        assertThat(bench.enter("zhangsan")).isCompletedExceptionally();
        LimitedCall other = new LimitedCall("user/get", LimitBench.OWNER, Map.of());
        assertThat(bench.gate.failed(other, WeworkException.of("user/get", 45009, "")))
                .isNotNull();
    }

    @Test
    void jmx_shows_what_it_counted() throws Exception {
        assertThat(attribute("WaitingNow")).isEqualTo(1);
        assertThat(attribute("WaitCount")).isEqualTo(1L);
        assertThat(attribute("TotalWaitMillis")).isEqualTo(2_001L);
        assertThat(attribute("RefusalCount")).isEqualTo(1L);
        assertThat(attribute("BlockCount")).isEqualTo(1L);
        assertThat(attribute("Blocks")).isEqualTo(List.of("user/get, corp app 0123, 60 s left"));
    }

    @Test
    void micrometer_counts_the_same_by_operation_and_scope() {
        assertThat(count("waits", "message/send", "member")).isOne();
        assertThat(count("refusals", "message/send", "member")).isOne();
        assertThat(count("blocks", "user/get", "block")).isOne();
        assertThat(meters.get("camel.wework.limiter.wait.time")
                        .tags("operation", "message/send", "scope", "member")
                        .timer()
                        .totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(2_001);
    }

    @Test
    void meters_name_no_member_and_no_account() {
        assertThat(meters.getMeters())
                .hasSize(4)
                .allSatisfy(meter -> assertThat(meter.getId().toString()).doesNotContain("zhangsan", "0123"));
    }

    private double count(String what, String operation, String scope) {
        return meters.get("camel.wework.limiter." + what)
                .tags("operation", operation, "scope", scope)
                .counter()
                .count();
    }

    private Object attribute(String attribute) throws Exception {
        MBeanServer server =
                context.getManagementStrategy().getManagementAgent().getMBeanServer();
        Set<ObjectName> names =
                server.queryNames(new ObjectName("org.apache.camel:type=services,name=WeworkRateLimiter,*"), null);
        assertThat(names).hasSize(1);
        return server.getAttribute(names.iterator().next(), attribute);
    }
}
