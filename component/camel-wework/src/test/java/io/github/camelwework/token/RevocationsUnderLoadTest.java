// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.VirtualTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scorecard 2: 64 threads call all the time while WeCom revokes their token again and again. */
class RevocationsUnderLoadTest {

    private static final int THREADS = 64;
    private static final int CALLS = 40;
    private static final int CALLS_PER_TOKEN = 400;
    private static final int REVOCATIONS = 5;

    private final ExecutorService wecom = Executors.newFixedThreadPool(2);
    private final WeworkTokenService service = new WeworkTokenService(new VirtualTime().environment());

    @AfterEach
    void stop() {
        service.stop();
        wecom.shutdownNow();
    }

    @Test
    void each_revocation_costs_exactly_one_gettoken_and_no_call() {
        FakeWecom fake = new FakeWecom();
        service.start();

        List<Integer> failed = AllAtOnce.run(THREADS, () -> {
            int failures = 0;
            for (int i = 0; i < CALLS; i++) {
                failures += fake.call() ? 0 : 1;
            }
            return failures;
        });

        assertThat(failed).containsOnly(0);
        assertThat(service.getInvalidationCount()).isEqualTo(REVOCATIONS);
        assertThat(fake.gettokens).hasValue(1 + REVOCATIONS);
    }

    /** Revokes its token after so many calls with it. */
    private final class FakeWecom {

        private final AtomicInteger gettokens = new AtomicInteger();
        private final AtomicInteger valid = new AtomicInteger(1);
        private final AtomicInteger callsWithToken = new AtomicInteger();
        private final TokenRequest request = new TokenRequest(TokenBench.KEY, this::gettoken);

        private CompletableFuture<GrantedToken> gettoken() {
            gettokens.incrementAndGet();
            return CompletableFuture.supplyAsync(
                    () -> FakeGettoken.granted("T" + valid.get(), FakeGettoken.LIFE), wecom);
        }

        /** A call with as many repetitions as there are revocations: which of them meet it is chance. */
        private boolean call() {
            AccessToken token = service.token(request).join();
            for (int i = 0; i <= REVOCATIONS; i++) {
                if (accepts(token)) {
                    return true;
                }
                token = service.tokenInsteadOf(token, request).join();
            }
            return false;
        }

        private boolean accepts(AccessToken token) {
            int current = valid.get();
            if (!token.value().reveal().equals("T" + current)) {
                return false;
            }
            if (current <= REVOCATIONS && callsWithToken.incrementAndGet() == CALLS_PER_TOKEN) {
                callsWithToken.set(0);
                valid.compareAndSet(current, current + 1);
            }
            return true;
        }
    }
}
