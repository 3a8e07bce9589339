// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Ten thousand sends, five revocations, two connections of a hundred reset: half before, half after WeCom acted. No message is
 * reset twice: of three attempts, chance would now and then take all.
 */
class SoakTest {

    private static final int SENDS = 10_000;
    private static final int IN_FLIGHT = 64;

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.getConfiguration().setRateLimiterEnabled(false));

    private final Map<String, Exception> failed = new ConcurrentHashMap<>();

    @BeforeEach
    void weather() {
        wecom.simulator().settings().set(Setting.RATE_LIMITS, 0);
        wecom.simulator().faults().on("message/send").everyNew(101, Fault.resetBefore());
        wecom.simulator().faults().on("message/send").everyNew(103, Fault.resetAfter());
    }

    @Test
    void with_duplicate_check_nothing_is_lost_and_nothing_comes_twice() throws InterruptedException {
        sendAll("wework:message/send?toUser=zhangsan&duplicateCheck=true");

        Map<String, Integer> landed = landed();
        assertThat(failed).isEmpty();
        assertThat(missing(landed)).isEmpty();
        assertThat(landed.values()).containsOnly(1);
        assertThat(wecom.ledger().count("gettoken")).isLessThanOrEqualTo(6);
    }

    @Test
    void without_it_every_lost_answer_is_reported_as_unknown_and_nothing_comes_twice() throws InterruptedException {
        sendAll("wework:message/send?toUser=zhangsan");

        Map<String, Integer> landed = landed();
        assertThat(landed.values()).containsOnly(1);
        assertThat(failed.values()).isNotEmpty().allMatch(WeworkUnknownOutcomeException.class::isInstance);
        assertThat(failed.keySet()).containsAll(missing(landed));
    }

    private void sendAll(String uri) throws InterruptedException {
        ProducerTemplate template = wecom.context().createProducerTemplate();
        Semaphore free = new Semaphore(IN_FLIGHT);
        int sent = 0;
        for (String text : all()) {
            free.acquire();
            var unused = template.asyncSend(
                            uri, exchange -> exchange.getMessage().setBody(text))
                    .whenComplete((exchange, failure) -> {
                        note(text, exchange);
                        free.release();
                    });
            if (++sent % 1800 == 0) {
                wecom.simulator().revokeAllTokens();
            }
        }
        free.acquire(IN_FLIGHT);
    }

    private void note(String text, Exchange exchange) {
        if (exchange.getException() != null) {
            failed.put(text, exchange.getException());
        }
    }

    private static Set<String> missing(Map<String, Integer> landed) {
        Set<String> missing = new java.util.HashSet<>(all());
        missing.removeAll(landed.keySet());
        return missing;
    }

    private Map<String, Integer> landed() {
        Map<String, Integer> landed = new HashMap<>();
        wecom.phone("zhangsan").forEach(message -> landed.merge(message.text(), 1, Integer::sum));
        return Collections.unmodifiableMap(landed);
    }

    private static Set<String> all() {
        Set<String> texts = new java.util.LinkedHashSet<>();
        for (int i = 0; i < SENDS; i++) {
            texts.add("alert " + i);
        }
        return texts;
    }
}
