// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.callback.event.EventMark;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.contact.changes.ChangeHandler;
import io.github.camelwework.contact.changes.DirectoryLook;
import io.github.camelwework.state.StateLock;
import io.github.camelwework.state.WeworkStateStore;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code wework:contact/changes}: looks at the directory from time to time and tells what changed, an exchange a change.
 * Of several consumers that share a state one looks, as long as it runs; the others stand by.
 */
final class ChangesConsumer extends ScheduledPollConsumer implements ChangeHandler {

    static final String OPERATION = "contact/changes";

    private static final Logger LOG = LoggerFactory.getLogger(ChangesConsumer.class);

    private final WeworkEndpoint endpoint;
    private @Nullable Credentials credentials;
    private DirectoryLook.@Nullable Memory memory;
    private @Nullable ScheduledExecutorService renewals;
    private volatile @Nullable StateLock ownership;

    ChangesConsumer(WeworkEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        WeworkConfiguration configuration = endpoint.getConfiguration();
        credentials = endpoint.caller(null, Accounts.of(configuration)).credentials();
        String corpId = credentials.requireCorpId(OPERATION);
        WeworkStateStore given = configuration.getStateStore();
        memory = new DirectoryLook.Memory(
                given == null
                        ? WeworkStateStore.of(endpoint.getCamelContext(), configuration.getStateDirectory())
                        : given,
                "changes/" + corpId + "/" + name(),
                corpId,
                configuration.isEmitInitial());
        renewals = endpoint.getCamelContext()
                .getExecutorServiceManager()
                .newSingleThreadScheduledExecutor(this, "WeworkStateLease");
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        giveUpLock();
        if (renewals != null) {
            endpoint.getCamelContext().getExecutorServiceManager().shutdownNow(renewals);
        }
    }

    @Override
    protected void doSuspend() throws Exception {
        super.doSuspend();
        giveUpLock();
    }

    @Override
    protected int poll() throws Exception {
        if (!isOwner()) {
            LOG.debug("Another consumer looks at the directory for {}", memory().key());
            return 0;
        }
        try (DirectoryCalls calls = new DirectoryCalls(endpoint, Objects.requireNonNull(credentials))) {
            return DirectoryLook.look(
                    memory(), calls::make, this, endpoint.getWeworkComponent().environment());
        }
    }

    @Override
    public boolean handle(Map<String, Object> event) {
        Exchange exchange = createExchange(false);
        exchange.getMessage().setBody(event);
        EventMark.put(exchange, EventHeaders.of(event));
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        try {
            Exception failure = exchange.getException();
            if (failure != null) {
                getExceptionHandler()
                        .handleException(
                                "A change of the directory was not handled; it is told again", exchange, failure);
            }
            return failure == null && !exchange.isRollbackOnly();
        } finally {
            releaseExchange(exchange, false);
        }
    }

    @Override
    public boolean mayGoOn() {
        StateLock held = ownership;
        return isRunAllowed() && !isSuspendingOrSuspended() && held != null && held.isHeld();
    }

    private boolean isOwner() {
        StateLock held = ownership;
        if (held == null || !held.isHeld()) {
            ownership = memory().store().tryLock(memory().key(), Objects.requireNonNull(renewals));
        }
        return ownership != null;
    }

    private void giveUpLock() {
        StateLock held = ownership;
        ownership = null;
        if (held != null) {
            held.close();
        }
    }

    private DirectoryLook.Memory memory() {
        return Objects.requireNonNull(memory, "The consumer is not started.");
    }

    /** A context whose name was not set has another at each start within a JVM, so that name is no name. */
    private String name() {
        String given = endpoint.getConfiguration().getStateKey();
        if (given != null && !given.isBlank()) {
            return given;
        }
        return endpoint.getCamelContext().getNameStrategy().isFixedName()
                ? endpoint.getCamelContext().getName() + "/" + getRouteId()
                : getRouteId();
    }
}
