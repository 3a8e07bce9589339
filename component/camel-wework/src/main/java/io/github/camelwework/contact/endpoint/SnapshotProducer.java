// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.endpoint;

import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Ending;
import io.github.camelwework.runtime.ExchangeResults;
import io.github.camelwework.runtime.FeatureEndpoint;
import java.util.Objects;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;

/** {@code wework:contact/snapshot}: an operation of our own, made of WeCom's that read the directory. */
public final class SnapshotProducer extends DefaultAsyncProducer {

    public static final String OPERATION = "contact/snapshot";

    private final FeatureEndpoint endpoint;
    private volatile @Nullable CallOptions calls;

    public SnapshotProducer(FeatureEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.checkCaller();
        calls = endpoint.callOptions();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        ExchangeResults results = new ExchangeResults(exchange, calls());
        return new Ending(exchange, callback, () -> endpoint.runtime().replies())
                .work(() -> read(exchange, results), (directory, failure) -> {
                    if (directory == null) {
                        results.failed(failure);
                    } else {
                        exchange.getMessage().setBody(directory);
                    }
                });
    }

    private Object read(Exchange exchange, ExchangeResults results) {
        results.clearEarlier();
        Snapshot snapshot = new Snapshot(delivery(exchange, results)::deliver);
        return calls().pages() == ReadPages.STREAM ? snapshot.rows() : snapshot.all();
    }

    private Delivery delivery(Exchange exchange, ExchangeResults results) {
        return endpoint.runtime()
                .delivery(calls(), endpoint.caller(exchange).credentials(), results, ReadPages.STREAM, null);
    }

    private CallOptions calls() {
        return Objects.requireNonNull(calls, "The producer is not started.");
    }
}
