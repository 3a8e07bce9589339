// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Job;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Answer;
import io.github.camelwework.delivery.JobPatience;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.delivery.SendMemory;
import io.github.camelwework.delivery.memory.ExchangeSendMemory;
import io.github.camelwework.delivery.memory.SendStates;
import io.github.camelwework.delivery.memory.StoredSendMemory;
import io.github.camelwework.request.RequestFactory;
import io.github.camelwework.request.WeworkRequest;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Caller;
import io.github.camelwework.runtime.Ending;
import io.github.camelwework.runtime.ExchangeResults;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;

/** Sends exchanges to WeCom. No thread is held while WeCom answers; the route goes on in a thread of the component. */
final class WeworkProducer extends DefaultAsyncProducer {

    private static final String AGENT_ID = "agentId";

    private final WeworkEndpoint endpoint;
    private @Nullable RequestFactory factory;
    private volatile @Nullable CallOptions calls;
    private boolean repeatsUnknown;
    private @Nullable JobPatience patience;
    private volatile @Nullable SendStates states;

    WeworkProducer(WeworkEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.checkCaller();
        calls = endpoint.callOptions();
        repeatsUnknown = endpoint.getConfiguration().isRepeatUnknown();
        patience = patience();
        Operation operation = endpoint.operation();
        requirePages(operation);
        requireJob(operation);
        factory = operation == null ? null : factoryFor(operation);
        if (operation == null) {
            // Built for nothing but its complaints about options that can never be right.
            var unused = factoryFor(unknown(HttpMethod.POST));
        }
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        ExchangeResults results = new ExchangeResults(exchange, calls());
        return new Ending(exchange, callback, () -> endpoint.runtime().replies())
                .after(() -> deliver(exchange, results), (made, failure) -> {
                    if (made == null) {
                        results.failed(failure);
                    } else {
                        results.write(made.request(), made.answer());
                    }
                });
    }

    private record Made(WeworkRequest request, Answer answer) {}

    private CompletableFuture<Made> deliver(Exchange exchange, ExchangeResults results) {
        results.clearEarlier();
        RequestFactory used = factory == null ? factoryFor(unknown(RequestFactory.methodFor(exchange))) : factory;
        Caller caller = endpoint.caller(exchange);
        WeworkRequest request = used.create(exchange, caller.agentId());
        return endpoint.runtime()
                .delivery(calls(), caller.credentials(), results, calls().pages(), patience)
                .deliver(request, memory(exchange))
                .thenApply(answer -> new Made(request, answer));
    }

    private SendMemory memory(Exchange exchange) {
        ExchangeSendMemory inExchange = new ExchangeSendMemory(
                exchange, repeatsUnknown, endpoint.runtime().environment().clock());
        String resumeKey = exchange.getMessage().getHeader(WeworkConstants.RESUME_KEY, String.class);
        return resumeKey == null || resumeKey.isBlank()
                ? inExchange
                : new StoredSendMemory(
                        states(),
                        resumeKey,
                        exchange,
                        inExchange,
                        endpoint.runtime().replies()::help);
    }

    /** Not before they are needed: most sends have no use for a store. */
    private SendStates states() {
        SendStates known = states;
        if (known == null) {
            known = new SendStates(
                    endpoint.getConfiguration().stateStore(endpoint.getCamelContext()),
                    endpoint.runtime().environment().clock());
            states = known;
        }
        return known;
    }

    private CallOptions calls() {
        return Objects.requireNonNull(calls, "The producer is not started.");
    }

    private @Nullable JobPatience patience() {
        WeworkConfiguration configuration = endpoint.getConfiguration();
        return configuration.isAwaitJob()
                ? new JobPatience(
                        Duration.ofMillis(configuration.getJobTimeout()),
                        endpoint.runtime().client().pauses())
                : null;
    }

    private void requireJob(@Nullable Operation operation) {
        if (endpoint.getConfiguration().isAwaitJob()
                && (operation == null || Job.startedBy(operation.path()).isEmpty())) {
            throw new IllegalArgumentException(
                    "%s does not start a job that the component can wait for: remove awaitJob"
                            .formatted(endpoint.getConfiguration().getOperation()));
        }
    }

    private void requirePages(@Nullable Operation operation) {
        if (endpoint.getConfiguration().getPaging() != ReadPages.NONE
                && (operation == null || operation.paging() == null)) {
            throw new IllegalArgumentException("%s does not answer in pages that the component knows: remove paging"
                    .formatted(endpoint.getConfiguration().getOperation()));
        }
    }

    private Operation unknown(HttpMethod method) {
        return Operation.unknown(
                        Objects.requireNonNull(endpoint.getConfiguration().getOperation()), method)
                .withCredential(endpoint.getConfiguration().getCredential());
    }

    private RequestFactory factoryFor(Operation operation) {
        WeworkConfiguration configuration = endpoint.getConfiguration();
        Map<String, Object> options = TypedOption.setIn(configuration);
        Integer agentId = configuration.getAgentId();
        if (agentId != null
                && endpoint.isGiven(AGENT_ID)
                && operation.setBy(AGENT_ID).isEmpty()) {
            // Otherwise the account, which knows it best, gives it where the operation wants one.
            options.put(AGENT_ID, agentId);
        }
        return new RequestFactory(
                operation,
                options,
                endpoint.getParameters(),
                TypedOption.names(),
                new RequestFactory.Rules(
                        configuration.getBodyAs(), configuration.getOnOverflow(), configuration.isTrustMessage()));
    }
}
