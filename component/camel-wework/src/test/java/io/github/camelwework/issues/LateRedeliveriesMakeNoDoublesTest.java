// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.delivery.SentStep;
import io.github.camelwework.delivery.memory.ExchangeSendMemory;
import io.github.camelwework.delivery.memory.SendStates;
import io.github.camelwework.delivery.memory.StoredSendMemory;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.state.FileStateStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WeCom drops doubles for 30 minutes. A call of unknown outcome was repeated later too, and people got the part twice. */
class LateRedeliveriesMakeNoDoublesTest {

    private static final String PLAN = "0123456789abcdef0123456789abcdef";

    private final VirtualTime time = new VirtualTime();
    private final Clock clock = time.environment(new Random(1)).clock();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @Test
    void the_first_try_of_a_call_counts_over_restarts(@TempDir Path directory) {
        stored(directory).begins(PLAN, 0);
        time.pass(Duration.ofMinutes(20));
        stored(directory).begins(PLAN, 0);
        time.pass(Duration.ofMinutes(20));

        StoredSendMemory later = stored(directory);

        assertThat(later.age(later.recall(PLAN).get(0))).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void the_first_try_of_a_call_counts_in_one_exchange() {
        ExchangeSendMemory memory = new ExchangeSendMemory(new DefaultExchange(context), false, clock);
        SentStep unknown = SentStep.unknown(0, clock.instant());
        memory.ended(PLAN, unknown);
        time.pass(Duration.ofMinutes(20));
        memory.ended(PLAN, unknown);
        time.pass(Duration.ofMinutes(20));

        assertThat(memory.age(memory.recall(PLAN).get(0))).isEqualTo(Duration.ofMinutes(40));
    }

    private StoredSendMemory stored(Path directory) {
        DefaultExchange exchange = new DefaultExchange(context);
        return new StoredSendMemory(
                new SendStates(new FileStateStore(directory), clock),
                "ID:1",
                exchange,
                new ExchangeSendMemory(exchange, false, clock),
                Runnable::run);
    }
}
