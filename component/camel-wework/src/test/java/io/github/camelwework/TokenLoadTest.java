// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenLoadTest {

    private static final int THREADS = 64;
    private static final String URI = "wework:message/send?toUser=zhangsan";

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.getConfiguration().setRateLimiterEnabled(false));

    @BeforeEach
    void the_member_takes_all_messages() {
        wecom.simulator().settings().set(Setting.RATE_LIMITS, 0);
    }

    @Test
    void sixty_four_threads_on_an_empty_cache_ask_for_one_token() throws Exception {
        wecom.simulator().faults().on("gettoken").always(Fault.latency(Duration.ofMillis(30)));
        assertThat(failures(1, sent -> {})).isZero();
        assertThat(wecom.ledger().count("gettoken")).isEqualTo(1);
    }

    @Test
    void five_revocations_under_load_fail_no_send_and_cost_a_token_each() throws Exception {
        assertThat(failures(40, sent -> {
                    if (sent % 430 == 0) {
                        wecom.simulator().revokeAllTokens();
                    }
                }))
                .isZero();
        assertThat(wecom.ledger().count("gettoken")).isBetween(2L, 6L);
        assertThat(wecom.phone("zhangsan")).hasSize(THREADS * 40);
    }

    private interface Between {
        void sent(int count);
    }

    private int failures(int each, Between between) throws Exception {
        ProducerTemplate template = wecom.context().createProducerTemplate();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger sent = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            running.add(threads.submit(() -> {
                start.await();
                for (int i = 0; i < each; i++) {
                    String text = "message " + number + "/" + i;
                    Exchange exchange = template.request(
                            URI, request -> request.getMessage().setBody(text));
                    if (exchange.getException() != null) {
                        failed.incrementAndGet();
                    }
                    between.sent(sent.incrementAndGet());
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> thread : running) {
            thread.get();
        }
        threads.shutdown();
        return failed.get();
    }
}
