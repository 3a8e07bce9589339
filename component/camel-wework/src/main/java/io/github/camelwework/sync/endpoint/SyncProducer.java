// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.endpoint;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.Pauses;
import io.github.camelwework.contact.endpoint.DirectoryCalls;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.headers.Headers;
import io.github.camelwework.model.sync.SyncMode;
import io.github.camelwework.model.sync.SyncPhase;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.model.sync.SyncStatus;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Ending;
import io.github.camelwework.runtime.ExchangeResults;
import io.github.camelwework.runtime.FeatureEndpoint;
import io.github.camelwework.runtime.WeworkRuntime;
import io.github.camelwework.state.StateLock;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.sync.apply.RunRules;
import io.github.camelwework.sync.apply.SyncCalls;
import io.github.camelwework.sync.apply.SyncProgress;
import io.github.camelwework.sync.apply.SyncRun;
import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceOptions;
import io.github.camelwework.sync.source.Sources;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code wework:contact/sync}: makes WeCom's directory equal to the body, after a plan and within brakes. */
@ManagedResource(description = "Makes WeCom's directory equal to a source")
public final class SyncProducer extends DefaultAsyncProducer {

    public static final String OPERATION = "contact/sync";

    private static final Logger LOG = LoggerFactory.getLogger(SyncProducer.class);

    private final FeatureEndpoint endpoint;
    private volatile @Nullable CallOptions calls;
    private final Supplier<Settings> options;
    private final Consumer<SyncStatus> listener;
    private final SyncRegistry registry;
    private @Nullable Settings settings;
    private @Nullable ScheduledExecutorService renewals;
    private @Nullable Pauses pauses;
    private volatile @Nullable SyncProgress progress;

    /**
     * A producer for the endpoint.
     *
     * @param options is asked at each start, and throws when an option can never be right
     * @param listener is told of each step of a run
     * @param registry where the producer is found while it is started
     */
    public SyncProducer(
            FeatureEndpoint endpoint,
            Supplier<Settings> options,
            Consumer<SyncStatus> listener,
            SyncRegistry registry) {
        super(endpoint);
        this.endpoint = endpoint;
        this.options = options;
        this.listener = listener;
        this.registry = registry;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.checkCaller();
        calls = endpoint.callOptions();
        settings = options.get();
        renewals = endpoint.getCamelContext()
                .getExecutorServiceManager()
                .newSingleThreadScheduledExecutor(this, "WeworkSyncLease");
        pauses = new Pauses(endpoint.runtime().environment());
        registry.add(this);
    }

    @Override
    protected void doStop() throws Exception {
        registry.remove(this);
        // Before the renewals of the lease end: a waiting thread must not go on without it.
        endPauses();
        if (renewals != null) {
            endpoint.getCamelContext().getExecutorServiceManager().shutdownNow(renewals);
        }
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        ExchangeResults results = new ExchangeResults(exchange, calls());
        return new Ending(exchange, callback, () -> endpoint.runtime().replies())
                .work(() -> run(exchange, results), (over, failure) -> {
                    if (over == null) {
                        results.failed(failure instanceof Exception known ? SyncFailures.of(known) : failure);
                    }
                });
    }

    /** The status of the current or most recent run; null before the first. */
    public @Nullable SyncStatus stand() {
        SyncProgress now = progress;
        return now == null ? null : now.stand();
    }

    /** Phase of the current or most recent run. */
    @ManagedAttribute(description = "Phase of the current or most recent run")
    public String getPhase() {
        SyncStatus now = stand();
        return now == null ? "" : now.phase().name();
    }

    /** How many calls the plan has that is being applied, or was applied last. */
    @ManagedAttribute(description = "How many calls the plan has that is being applied, or was applied last")
    public int getPlannedSteps() {
        SyncStatus now = stand();
        return now == null ? 0 : now.planned();
    }

    /** How many of them were made. */
    @ManagedAttribute(description = "How many of the plan's calls were made")
    public int getDoneSteps() {
        SyncStatus now = stand();
        return now == null ? 0 : now.done();
    }

    /** How many of them WeCom refused. */
    @ManagedAttribute(description = "How many of the plan's calls WeCom refused")
    public int getFailedSteps() {
        SyncStatus now = stand();
        return now == null ? 0 : now.failed();
    }

    private boolean run(Exchange exchange, ExchangeResults results) throws Exception {
        results.clearEarlier();
        Settings chosen = settings();
        Credentials credentials = endpoint.caller(exchange).credentials();
        String corpId = credentials.requireCorpId(OPERATION);
        SingleUseBody.beginBytes(exchange);
        SyncPlan given = PlanBody.plan(exchange.getMessage());
        requireTrust(given);
        SingleUseBody.follow(exchange);
        boolean changes = given != null || chosen.mode() == SyncMode.APPLY;
        String corp = "sync/" + corpId;
        String key = chosen.stateKey(corp);
        try (DirectoryCalls wire = new DirectoryCalls(endpoint.runtime(), calls(), credentials, pauses());
                StateLock corpLock = changes ? lock(corp) : null;
                StateLock partLock = changes && !key.equals(corp) ? lock(key) : null) {
            SyncProgress now = new SyncProgress(endpoint.runtime().environment(), corpId, this::tell);
            progress = now;
            BooleanSupplier owned =
                    () -> corpLock != null && corpLock.isHeld() && (partLock == null || partLock.isHeld());
            try {
                SyncRun run = new SyncRun(tools(new SyncCalls(wire), key, now, owned), rules(exchange));
                if (given != null) {
                    applied(exchange, now, run.apply(given));
                } else if (changes) {
                    applied(exchange, now, run.apply(read(exchange)));
                } else {
                    planned(exchange, now, run.plan(read(exchange)));
                }
            } catch (WeworkSyncRefusedException e) {
                now.ended(SyncPhase.REFUSED, e.getPlanHash());
                throw e;
            } catch (Exception | Error e) {
                now.ended(SyncPhase.FAILED, null);
                throw e;
            }
        }
        return true;
    }

    /** A plan passes the brakes: where strangers write the source, they must not bring one. */
    private void requireTrust(@Nullable SyncPlan given) {
        if (given != null && !settings().trustMessage()) {
            throw new WeworkRequestException(Failure.of(
                    OPERATION,
                    "the body is a plan, and trustMessage=false lets a message bring none; nothing was changed",
                    new Remedy(
                            "Give the list of people. To let a refused plan pass, set approvedPlan to its hash.",
                            "请提供人员名单；如需放行被拒绝的计划，请将 approvedPlan 设为其哈希值。")));
        }
    }

    private DesiredDirectory read(Exchange exchange) {
        SingleUseBody.beginObjects(exchange);
        try (Source rows = Sources.of(exchange.getMessage(), settings().source())) {
            return DesiredDirectory.read(rows);
        }
    }

    /** A listener that fails is no reason to leave a directory half done. */
    private void tell(SyncStatus stand) {
        try {
            listener.accept(stand);
        } catch (RuntimeException e) {
            LOG.warn("A notifier of Camel events failed, and the sync goes on.", e);
        }
    }

    private StateLock lock(String key) {
        StateLock lock = settings().store().tryLock(key, Objects.requireNonNull(renewals));
        if (lock == null) {
            throw new WeworkUnavailableException(Failure.of(
                    OPERATION,
                    "another sync of this corp is running, here or on another node",
                    new Remedy("Wait until it finishes.", "该企业已有同步任务在运行，请等待其完成。")));
        }
        return lock;
    }

    private SyncRun.Tools tools(SyncCalls calls, String key, SyncProgress now, BooleanSupplier owned) {
        WeworkRuntime runtime = endpoint.runtime();
        return new SyncRun.Tools(
                calls,
                settings().store(),
                key,
                runtime.environment(),
                pauses(),
                now,
                runtime.replies()::help,
                () -> isRunAllowed() && owned.getAsBoolean(),
                owned);
    }

    private RunRules rules(Exchange exchange) {
        return settings()
                .rules(
                        settings().trustMessage()
                                ? exchange.getMessage().getHeader(Headers.APPROVED_PLAN, String.class)
                                : null);
    }

    private static void planned(Exchange exchange, SyncProgress now, SyncPlan plan) {
        SingleUseBody.end(exchange);
        now.ended(SyncPhase.PLANNED, plan.planHash());
        exchange.getMessage().setBody(plan);
        exchange.getMessage().setHeader(Headers.PLAN_HASH, plan.planHash());
    }

    private void applied(Exchange exchange, SyncProgress now, SyncReport report) {
        SingleUseBody.end(exchange);
        now.ended(SyncPhase.APPLIED, report.planHash());
        exchange.getMessage().setHeader(Headers.PLAN_HASH, report.planHash());
        exchange.getMessage().setHeader(Headers.SYNC_DONE, report.doneCount());
        exchange.getMessage().setHeader(Headers.SYNC_FAILED, report.failed().size());
        exchange.getMessage().setHeader(Headers.SYNC_REFUSED, report.refused().size());
        exchange.setProperty(SyncReport.EXCHANGE_PROPERTY, report);
        if (settings().failOnItemErrors()
                && !(report.failed().isEmpty() && report.refused().isEmpty())) {
            exchange.setException(new WeworkRequestException(Failure.of(
                    OPERATION,
                    "WeCom refused %d objects, %d rows of the source are invalid, %d objects were changed; the first: %s"
                            .formatted(
                                    report.failed().size(), report.refused().size(), report.doneCount(), first(report)),
                    new Remedy(
                            "See the report in the exchange property %s; the next run tries again."
                                    .formatted(SyncReport.EXCHANGE_PROPERTY),
                            "详见交换属性 %s 中的报告；下次运行会重试。".formatted(SyncReport.EXCHANGE_PROPERTY)))));
        } else {
            exchange.getMessage().setBody(report);
        }
    }

    private static String first(SyncReport report) {
        return report.failed().isEmpty()
                ? report.refused().get(0).place() + ": "
                        + report.refused().get(0).why()
                : report.failed().get(0).message();
    }

    /** Ends what runs wait for: at once, when the context stops. */
    void endPauses() {
        if (pauses != null) {
            pauses.close();
        }
    }

    private Pauses pauses() {
        return Objects.requireNonNull(pauses, "The producer is not started.");
    }

    private Settings settings() {
        return Objects.requireNonNull(settings, "The producer is not started.");
    }

    private CallOptions calls() {
        return Objects.requireNonNull(calls, "The producer is not started.");
    }

    /**
     * The options of a sync, checked. Immutable.
     *
     * @param rules what a run may do; the plan that it approves is the one of the options
     * @param managedDepartment the department that the sync manages, 1 for the whole corp
     * @param trustMessage whether the message may bring a plan, or approve one
     * @param failOnItemErrors whether the exchange fails when WeCom refuses an object
     * @param store where the state is kept between runs
     */
    public record Settings(
            SyncMode mode,
            RunRules rules,
            SourceOptions source,
            int managedDepartment,
            boolean trustMessage,
            boolean failOnItemErrors,
            WeworkStateStore store) {

        private static final int WHOLE_CORP = 1;

        /** What is remembered of one managed part is no yardstick for another: the key of its state. */
        String stateKey(String corpKey) {
            return managedDepartment == WHOLE_CORP ? corpKey : corpKey + "/" + managedDepartment;
        }

        /** The rules of a run; an approval in the message counts before that of the options. */
        RunRules rules(@Nullable String approvedByMessage) {
            return approvedByMessage == null ? rules : rules.withApprovedPlan(approvedByMessage.strip());
        }
    }
}
