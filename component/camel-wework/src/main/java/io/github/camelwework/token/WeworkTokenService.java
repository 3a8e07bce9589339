// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.StaticService;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.support.service.ServiceSupport;
import org.jspecify.annotations.Nullable;

/**
 * Hands out WeCom's access tokens (doc 91039), one gettoken for each token's life, to all endpoints of a Camel context and to
 * any bean of its user: {@code WeworkTokenService.of(context)}.
 *
 * <ul>
 *   <li>{@link TokenState#FRESH}: the token, at once.
 *   <li>{@link TokenState#STALE}: the token, at once; one caller has it renewed in the background. A renewal that fails
 *       is not seen while the token lives.
 *   <li>{@link TokenState#EXPIRED} or none: one caller has it fetched, the others wait for the same answer, at most
 *       {@link #getMaxWait()}.
 * </ul>
 *
 * <p>A failure reaches those who waited for it and is not kept: the next caller causes a retry, but not at once.
 * The pauses grow from 1 s to 60 s (if a caller waits, to half of the longest wait), and callers within
 * a pause wait for the attempt at its end. After three refusals of the secret in a row no call goes out for a minute, then
 * two, up to an hour, and callers fail at once with WeCom's reason; refusals that an administrator ends (a trusted IP)
 * cost a minute each time, and WeCom's own blocks (45009) last as long as WeCom says.
 *
 * <p>Safe for any number of threads, without locks; no method blocks. The futures complete on the thread that brings the
 * answer, and cancelling one does not cancel the others: do not block in what depends on them.
 */
@ManagedResource(description = "Token service of WeCom")
public final class WeworkTokenService extends ServiceSupport implements CamelContextAware, StaticService {

    private static final ReentrantLock ADDING = new ReentrantLock();
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final TokenMeters meters = new TokenMeters();
    private @Nullable CamelContext camelContext;
    private @Nullable Environment environment;
    private @Nullable ScheduledExecutorService ownScheduler;
    private volatile @Nullable TokenSlots slots;
    private Duration maxWait = Duration.ofSeconds(30);

    /** A service that runs on the machine's clock and a thread of the Camel context's. */
    public WeworkTokenService() {}

    /** A service that runs on the environment given, whose scheduler stays the giver's to shut down. */
    public WeworkTokenService(Environment environment) {
        this.environment = environment;
    }

    /** The one service of the context, added to it and started if it has none yet; safe from several threads at once. */
    public static WeworkTokenService of(CamelContext context) {
        WeworkTokenService present = context.hasService(WeworkTokenService.class);
        return present != null ? present : addTo(context);
    }

    private static WeworkTokenService addTo(CamelContext context) {
        ADDING.lock();
        try {
            WeworkTokenService present = context.hasService(WeworkTokenService.class);
            if (present != null) {
                return present;
            }
            WeworkTokenService service = new WeworkTokenService();
            context.addService(service, true, true);
            // Before the context starts, Camel only initialises it; who starts before it may want a token already.
            service.start();
            return service;
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        } finally {
            ADDING.unlock();
        }
    }

    /**
     * The token for the request, fetched when there is none.
     *
     * @return a future of the caller's own. It fails with a {@link io.github.camelwework.error.WeworkException} whose
     *     operation is {@code gettoken}: what the source failed with, or one of the service's own when the wait was too
     *     long, when the breaker is open, when WeCom grants a token again that it has just refused, or when the service
     *     is stopped
     */
    public CompletableFuture<AccessToken> token(TokenRequest request) {
        TokenSlots running = slots;
        return running == null
                ? CompletableFuture.failedFuture(TokenFailures.stopped())
                : running.slot(request.key()).token(request.source());
    }

    /** The token if it is fresh, else null: the shortest way where every call counts. Starts nothing. */
    public @Nullable AccessToken peekFresh(TokenKey key) {
        TokenSlots running = slots;
        TokenSlot slot = running == null ? null : running.find(key);
        return slot == null ? null : slot.peekFresh();
    }

    /**
     * Takes a token out that WeCom refused (40014, 42001; 40001 of a call other than gettoken). Compare and remove: a
     * late refusal of a token that was renewed meanwhile takes nothing out.
     *
     * @param seen the token that the refused call was made with
     * @return whether it was taken out. A token that WeCom granted once more after refusing it stays until the pause
     *     after that is over: the refused call used it where it does not belong
     */
    public boolean invalidate(TokenKey key, AccessToken seen) {
        return invalidate(key, seen, TokenFailures.refusal(null));
    }

    private boolean invalidate(TokenKey key, AccessToken seen, ErrorAnswer refusal) {
        TokenSlots running = slots;
        TokenSlot slot = running == null ? null : running.find(key);
        return slot != null && slot.invalidate(seen, refusal);
    }

    /**
     * Takes the refused token out and gives another for the one repetition of the call.
     *
     * @param refused the token that the refused call was made with
     * @param failure what it was refused with; null when that is not known
     * @return a future as of {@link #token}; it fails with a {@link
     *     io.github.camelwework.error.WeworkCredentialException} when there is only the refused token again
     */
    public CompletableFuture<AccessToken> tokenInsteadOf(
            AccessToken refused, @Nullable WeworkException failure, TokenRequest request) {
        ErrorAnswer refusal = TokenFailures.refusal(failure);
        invalidate(request.key(), refused, refusal);
        // Not thenCompose: it would wrap the failures.
        CompletableFuture<AccessToken> other = new CompletableFuture<>();
        var unused = token(request).whenComplete((token, thrown) -> {
            if (thrown != null) {
                other.completeExceptionally(thrown);
            } else if (token.isSameAs(refused)) {
                other.completeExceptionally(TokenFailures.sameTokenAgain(refusal));
            } else {
                other.complete(token);
            }
        });
        return other;
    }

    /** The same when it is not known what WeCom refused the token with. */
    public CompletableFuture<AccessToken> tokenInsteadOf(AccessToken refused, TokenRequest request) {
        return tokenInsteadOf(refused, null, request);
    }

    /** Drops all that is known of a key, for an account that is gone; who waits for its token still gets it. */
    public boolean forget(TokenKey key) {
        TokenSlots running = slots;
        return running != null && running.forget(key);
    }

    /** What is known of each key, in the keys' order; empty when the service is stopped. */
    public List<TokenStatus> status() {
        TokenSlots running = slots;
        return running == null ? List.of() : running.status();
    }

    @ManagedOperation(description = "State of each token, without its value")
    public List<String> states() {
        return status().stream().map(TokenStatus::toString).toList();
    }

    @ManagedAttribute(description = "Number of gettoken calls")
    public long getFetchCount() {
        return meters.fetches();
    }

    @ManagedAttribute(description = "Number of failed gettoken calls")
    public long getFailureCount() {
        return meters.failures();
    }

    @ManagedAttribute(description = "Number of tokens that WeCom refused before they expired")
    public long getInvalidationCount() {
        return meters.invalidations();
    }

    @ManagedAttribute(description = "Maximum time that a caller waits for a token, in milliseconds")
    public long getMaxWaitMillis() {
        return maxWait.toMillis();
    }

    /** How long a caller waits for a token at most; 30 s by default. */
    public Duration getMaxWait() {
        return maxWait;
    }

    /**
     * Sets how long a caller waits for a token at most; takes effect at the next start.
     *
     * @throws IllegalArgumentException when it is shorter than a second
     */
    public void setMaxWait(Duration maxWait) {
        if (maxWait.compareTo(SHORTEST_WAIT) < 0) {
            throw new IllegalArgumentException(
                    "A maximum wait of " + maxWait + " leaves gettoken no time to answer: give it a second or more.");
        }
        this.maxWait = maxWait;
    }

    @Override
    public @Nullable CamelContext getCamelContext() {
        return camelContext;
    }

    @Override
    public void setCamelContext(@Nullable CamelContext camelContext) {
        this.camelContext = camelContext;
    }

    @Override
    protected void doStart() {
        slots = new TokenSlots(new FlightControl(requireEnvironment(), maxWait, meters));
    }

    @Override
    protected void doStop() {
        TokenSlots running = slots;
        slots = null;
        if (running != null) {
            running.close();
        }
        CamelContext context = camelContext;
        if (ownScheduler != null && context != null) {
            context.getExecutorServiceManager().shutdownNow(ownScheduler);
            ownScheduler = null;
        }
    }

    private Environment requireEnvironment() {
        if (environment != null) {
            return environment;
        }
        CamelContext context = camelContext;
        if (context == null) {
            throw new IllegalStateException("The token service has no Camel context: get it with"
                    + " WeworkTokenService.of(context), or give it an Environment.");
        }
        // Camel's default profile refuses what is over its queue's size; a refused time-out would be a wait for ever.
        ScheduledExecutorService scheduler = context.getExecutorServiceManager()
                .newScheduledThreadPool(
                        this,
                        "WeworkTokenService",
                        new ThreadPoolProfileBuilder("weworkTokenService")
                                .poolSize(1)
                                .maxQueueSize(-1)
                                .build());
        ownScheduler = scheduler;
        return Environment.system(scheduler);
    }
}
