// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The real slot behind the operations of {@link SequentialTokens}; the scheduler's thread is stuck. */
final class LincheckSlot {

    private static final Duration TICK = Duration.ofSeconds(6_700);
    private static final List<GrantedToken> GRANTED = IntStream.rangeClosed(0, 3)
            .mapToObj(n -> FakeGettoken.granted("T" + n, FakeGettoken.LIFE))
            .toList();
    /** Made before the races: Lincheck watches every step of what is made in them. */
    private static final ErrorAnswer REFUSAL = new ErrorAnswer(40014, "", null, null);

    private static final List<AccessToken> SEEN = GRANTED.stream()
            .map(granted -> new AccessToken(granted.value(), TokenLife.granted(0, granted.life())))
            .toList();
    private static final List<WeworkException> FAILURES = List.of(WeworkException.of("gettoken", -1, "system busy"));

    private final VirtualTime time = new VirtualTime();
    private final TokenSlot slot = new TokenSlot(
            TokenBench.KEY, new FlightControl(time.environment(() -> 0), Duration.ofSeconds(30), new TokenMeters()));

    /** Asks for the token and does not look at the answer: it may come at any later moment. */
    void ask() {
        CompletableFuture<AccessToken> unused = slot.token(CompletableFuture::new);
    }

    /** The number of the token that a caller would get at once; 0 when he would have to wait. */
    int usable() {
        AccessToken token = slot.state().usableAt(time.now().toEpochMilli());
        return token == null ? 0 : Integer.parseInt(token.value().reveal().substring(1));
    }

    boolean invalidate(int seen) {
        return slot.invalidate(SEEN.get(seen), REFUSAL);
    }

    boolean grant(int token) {
        Flight flight = slot.state().flight();
        return flight != null && slot.granted(flight, GRANTED.get(token));
    }

    boolean fail() {
        Flight flight = slot.state().flight();
        return flight != null && slot.failed(flight, FAILURES.get(0));
    }

    void tick() {
        time.pass(TICK);
    }
}
