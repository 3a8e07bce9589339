// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery.memory;

import io.github.camelwework.delivery.SendMemory;
import io.github.camelwework.delivery.SentStep;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;

/**
 * Keeps the progress of sends in the exchange, so that a redelivery resumes where the last one stopped. What a
 * property holds is never changed but replaced, as copies of the exchange share it.
 */
public final class ExchangeSendMemory implements SendMemory {

    private static final String PREFIX = "CamelWeworkSend.";

    private final Exchange exchange;
    private final boolean repeatsUnknown;
    private final Clock clock;

    public ExchangeSendMemory(Exchange exchange, boolean repeatsUnknown, Clock clock) {
        this.exchange = exchange;
        this.repeatsUnknown = repeatsUnknown;
        this.clock = clock;
    }

    @Override
    public List<SentStep> recall(String plan) {
        List<SentStep> steps = new ArrayList<>();
        if (exchange.getProperty(PREFIX + plan) instanceof List<?> known) {
            known.forEach(step -> {
                if (step instanceof SentStep sent) {
                    steps.add(sent);
                }
            });
        }
        return steps;
    }

    @Override
    public void begins(String plan, int step) {
        // What runs in this exchange notes its end in any case.
    }

    @Override
    public void ended(String plan, SentStep step) {
        List<SentStep> steps = new ArrayList<>(recall(plan));
        boolean unknown = step.kind() == SentStep.Kind.UNKNOWN;
        if (unknown && steps.stream().anyMatch(known -> isUnknown(known, step.step()))) {
            // The first time counts.
            return;
        }
        steps.removeIf(known -> known.step() == step.step());
        steps.add(unknown ? SentStep.unknown(step.step(), clock.instant()) : step);
        exchange.setProperty(PREFIX + plan, new ArrayList<>(steps));
    }

    @Override
    public void notTaken(String plan, int step) {
        // As if it had never been tried.
    }

    @Override
    public void complete(String plan) {
        exchange.removeProperty(PREFIX + plan);
    }

    @Override
    public Duration age(SentStep unknown) {
        return Duration.between(unknown.at(), clock.instant());
    }

    SentStep begun(int step) {
        return SentStep.unknown(step, clock.instant());
    }

    private static boolean isUnknown(SentStep known, int step) {
        return known.step() == step && known.kind() == SentStep.Kind.UNKNOWN;
    }

    @Override
    public boolean repeatsUnknown() {
        return repeatsUnknown;
    }
}
