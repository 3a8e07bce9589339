// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.Pauses;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.sync.SyncPhase;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.model.sync.SyncStatus;
import io.github.camelwework.state.StateLock;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.sync.apply.RunRules;
import io.github.camelwework.sync.apply.SyncCalls;
import io.github.camelwework.sync.apply.SyncProgress;
import io.github.camelwework.sync.apply.SyncRun;
import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.Sources;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
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

    static final String OPERATION = "contact/sync";

    private static final Logger LOG = LoggerFactory.getLogger(SyncProducer.class);
    private static final int WHOLE_CORP = 1;

    private final WeworkEndpoint endpoint;
    private @Nullable WeworkStateStore store;
    private @Nullable ScheduledExecutorService renewals;
    private @Nullable Pauses pauses;
    private volatile @Nullable SyncProgress progress;

    SyncProducer(WeworkEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        WeworkConfiguration configuration = endpoint.getConfiguration();
        endpoint.readOptions();
        // For nothing but their complaints about options that can never be right.
        var unusedPolicy = configuration.syncPolicy();
        var unusedOptions = configuration.sourceOptions();
        var unusedConcurrency = configuration.syncConcurrency();
        WeworkStateStore given = configuration.getStateStore();
        store = given == null
                ? WeworkStateStore.of(endpoint.getCamelContext(), configuration.getStateDirectory())
                : given;
        renewals = endpoint.getCamelContext()
                .getExecutorServiceManager()
                .newSingleThreadScheduledExecutor(this, "WeworkSyncLease");
        pauses = new Pauses(endpoint.getWeworkComponent().environment());
        endpoint.getWeworkComponent().syncs().add(this);
    }

    @Override
    protected void doStop() throws Exception {
        endpoint.getWeworkComponent().syncs().remove(this);
        // Before the renewals of the lease end: whoever waits must not go on without it.
        endPauses();
        if (renewals != null) {
            endpoint.getCamelContext().getExecutorServiceManager().shutdownNow(renewals);
        }
        super.doStop();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        Results results = new Results(exchange, endpoint.getConfiguration());
        return new Ending(exchange, callback, endpoint.getWeworkComponent()::replies)
                .work(() -> run(exchange, results), (over, failure) -> {
                    if (over == null) {
                        results.failed(failure instanceof Exception known ? SyncFailures.of(known) : failure);
                    }
                });
    }

    /** How far the run is that goes on or was last; null before the first. */
    @Nullable
    SyncStatus stand() {
        SyncProgress now = progress;
        return now == null ? null : now.stand();
    }

    /** How far the run is that goes on, or was last. */
    @ManagedAttribute(description = "How far the run is that goes on, or was last")
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

    private boolean run(Exchange exchange, Results results) throws Exception {
        results.clearEarlier();
        WeworkConfiguration configuration = endpoint.getConfiguration();
        Credentials credentials = endpoint.caller(exchange).credentials();
        String corpId = credentials.requireCorpId(OPERATION);
        OneReading.beginBytes(exchange);
        SyncPlan given = SyncBodies.plan(exchange.getMessage());
        requireTrust(given);
        OneReading.follow(exchange);
        boolean changes = given != null || configuration.getMode() == SyncMode.APPLY;
        String corp = "sync/" + corpId;
        // What is remembered of one managed part is no yardstick for another.
        int part = configuration.getManagedDepartment();
        String key = part == WHOLE_CORP ? corp : corp + "/" + part;
        try (DirectoryCalls calls = new DirectoryCalls(endpoint, credentials, pauses());
                StateLock corpLock = changes ? lock(corp) : null;
                StateLock partLock = changes && !key.equals(corp) ? lock(key) : null) {
            SyncProgress now = new SyncProgress(endpoint.getWeworkComponent().environment(), corpId, this::tell);
            progress = now;
            BooleanSupplier owned =
                    () -> corpLock != null && corpLock.isHeld() && (partLock == null || partLock.isHeld());
            try {
                SyncRun run = new SyncRun(tools(new SyncCalls(calls), key, now, owned), rules(exchange));
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
        if (given != null && !endpoint.getConfiguration().isTrustMessage()) {
            throw new WeworkRequestException(Failure.of(
                    OPERATION,
                    "the body is a plan, and trustMessage=false lets a message bring none; nothing was changed",
                    new Remedy(
                            "Give the list of people. To let a refused plan pass, set approvedPlan to its hash.",
                            "请提供人员名单；如需放行被拒绝的计划，请将 approvedPlan 设为其哈希值。")));
        }
    }

    private DesiredDirectory read(Exchange exchange) {
        OneReading.beginObjects(exchange);
        try (Source rows =
                Sources.of(exchange.getMessage(), endpoint.getConfiguration().sourceOptions())) {
            return DesiredDirectory.read(rows);
        }
    }

    /** Tells whoever listens to the Camel context; one who fails is no reason to leave a directory half done. */
    private void tell(SyncStatus stand) {
        long now = endpoint.getWeworkComponent().environment().clock().millis();
        try {
            endpoint.getCamelContext().getManagementStrategy().notify(new WeworkSyncEvent(endpoint, stand, now));
        } catch (Exception e) {
            LOG.warn("A notifier of Camel events failed, and the sync goes on.", e);
        }
    }

    private StateLock lock(String key) {
        StateLock lock = store().tryLock(key, Objects.requireNonNull(renewals));
        if (lock == null) {
            throw new WeworkUnavailableException(Failure.of(
                    OPERATION,
                    "another sync of this corp is running, here or on another node",
                    new Remedy("Wait until it is through.", "该企业已有同步任务在运行，请等待其完成。")));
        }
        return lock;
    }

    private SyncRun.Tools tools(SyncCalls calls, String key, SyncProgress now, BooleanSupplier owned) {
        WeworkComponent component = endpoint.getWeworkComponent();
        return new SyncRun.Tools(
                calls,
                store(),
                key,
                component.environment(),
                pauses(),
                now,
                component.replies()::help,
                () -> isRunAllowed() && owned.getAsBoolean(),
                owned);
    }

    private RunRules rules(Exchange exchange) {
        WeworkConfiguration configuration = endpoint.getConfiguration();
        String header = configuration.isTrustMessage()
                ? exchange.getMessage().getHeader(WeworkConstants.APPROVED_PLAN, String.class)
                : null;
        String approved = header == null ? configuration.getApprovedPlan() : header;
        return new RunRules(
                configuration.syncPolicy(),
                approved == null ? null : approved.strip(),
                configuration.getJobsFrom(),
                configuration.syncConcurrency());
    }

    private static void planned(Exchange exchange, SyncProgress now, SyncPlan plan) {
        OneReading.end(exchange);
        now.ended(SyncPhase.PLANNED, plan.planHash());
        exchange.getMessage().setBody(plan);
        exchange.getMessage().setHeader(WeworkConstants.PLAN_HASH, plan.planHash());
    }

    private void applied(Exchange exchange, SyncProgress now, SyncReport report) {
        OneReading.end(exchange);
        now.ended(SyncPhase.APPLIED, report.planHash());
        exchange.getMessage().setHeader(WeworkConstants.PLAN_HASH, report.planHash());
        exchange.getMessage().setHeader(WeworkConstants.SYNC_DONE, report.doneCount());
        exchange.getMessage()
                .setHeader(WeworkConstants.SYNC_FAILED, report.failed().size());
        exchange.getMessage()
                .setHeader(WeworkConstants.SYNC_REFUSED, report.refused().size());
        exchange.setProperty(SyncReport.EXCHANGE_PROPERTY, report);
        if (endpoint.getConfiguration().isFailOnItemErrors()
                && !(report.failed().isEmpty() && report.refused().isEmpty())) {
            exchange.setException(new WeworkRequestException(Failure.of(
                    OPERATION,
                    "WeCom refused %d objects, %d rows of the source are no good, %d objects were changed; the first: %s"
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

    private WeworkStateStore store() {
        return Objects.requireNonNull(store, "The producer is not started.");
    }
}
