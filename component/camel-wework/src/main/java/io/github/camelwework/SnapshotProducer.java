// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.ReadPages;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/** {@code wework:contact/snapshot}: an operation of our own, made of WeCom's that read the directory. */
final class SnapshotProducer extends DefaultAsyncProducer {

    static final String OPERATION = "contact/snapshot";

    private final WeworkEndpoint endpoint;

    SnapshotProducer(WeworkEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.readOptions();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        Results results = new Results(exchange, endpoint.getConfiguration());
        return new Ending(exchange, callback, endpoint.getWeworkComponent()::replies)
                .work(() -> read(exchange, results), (directory, failure) -> {
                    if (directory == null) {
                        results.failed(failure);
                    } else {
                        exchange.getMessage().setBody(directory);
                    }
                });
    }

    private Object read(Exchange exchange, Results results) {
        results.clearEarlier();
        Snapshot snapshot = new Snapshot(delivery(exchange, results)::deliver);
        return endpoint.getConfiguration().getPaging() == ReadPages.STREAM ? snapshot.rows() : snapshot.all();
    }

    private Delivery delivery(Exchange exchange, Results results) {
        WeworkConfiguration configuration = endpoint.getConfiguration();
        Credentials credentials = endpoint.caller(exchange).credentials();
        return new Delivery(
                endpoint.getWeworkComponent().client().channel(configuration.limitPolicy()),
                credentials,
                new Delivery.Wishes(
                        configuration.timeouts(),
                        ReadPages.STREAM,
                        results.fileSink(endpoint.getWeworkComponent().maxFileBytes()),
                        Results.listSink(endpoint.getWeworkComponent().maxFileBytes()),
                        null));
    }
}
