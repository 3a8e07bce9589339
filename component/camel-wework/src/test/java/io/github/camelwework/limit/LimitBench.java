// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.camel.CamelContext;

/** A limiter on virtual time, with a gate whose calls are messages of one app. */
final class LimitBench {

    static final String SEND = "message/send";
    static final Owner OWNER = new Owner("corp APP 0123", "corp", "corp app 0123");

    final VirtualTime time = new VirtualTime();
    final WeworkRateLimiter limiter = new WeworkRateLimiter(time.environment());
    final RateGate gate;
    LimitPolicy policy = new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofSeconds(5));

    LimitBench(String rateLimits) {
        limiter.start();
        gate = limiter.open(rateLimits);
    }

    /** The limiter is a service of the context. */
    LimitBench(String rateLimits, CamelContext context) throws Exception {
        context.addService(limiter, true, true);
        limiter.start();
        gate = limiter.open(rateLimits);
    }

    CompletableFuture<Permit> enter(Object touser) {
        return enter(call(touser));
    }

    CompletableFuture<Permit> enter(LimitedCall call) {
        return gate.enter(call, policy);
    }

    /** Sends a message to the members, with no time between its begin and its end. */
    void send(Object touser) {
        end(enter(touser));
    }

    void send(Object touser, int times) {
        for (int i = 0; i < times; i++) {
            send(touser);
        }
    }

    /** The call was let in, reached WeCom, and has ended. */
    void end(CompletableFuture<Permit> entered) {
        Permit permit = permit(entered);
        permit.wentOut();
        permit.end();
    }

    Permit permit(CompletableFuture<Permit> entered) {
        assertThat(entered).isCompleted();
        return entered.join();
    }

    /** The call was not let in. */
    <E extends WeworkException> E refusal(CompletableFuture<Permit> entered, Class<E> kind) {
        assertThat(entered).isCompletedExceptionally();
        return catchThrowableOfType(kind, () -> {
            try {
                entered.join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }

    void advance(long millis) {
        time.advance(Duration.ofMillis(millis));
    }

    static LimitedCall call(Object touser) {
        return new LimitedCall(SEND, OWNER, Map.of("touser", touser, "agentid", 1000002));
    }
}
