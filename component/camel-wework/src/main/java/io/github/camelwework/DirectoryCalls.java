// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.JobPatience;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.http.SpoolFile;
import io.github.camelwework.http.Transport;
import io.github.camelwework.request.WeworkRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The calls of one look at the directory, outside of any exchange. Long lists lie on the disk until it is closed. */
final class DirectoryCalls implements AutoCloseable {

    private final WeworkConfiguration configuration;
    private final Delivery delivery;
    private final Queue<SpoolFile> spools = new ConcurrentLinkedQueue<>();

    DirectoryCalls(WeworkEndpoint endpoint, Credentials credentials) {
        configuration = endpoint.getConfiguration();
        Transport.FileSink lists = new Transport.FileSink() {
            @Override
            public OutputStream open() throws IOException {
                SpoolFile spool = SpoolFile.create();
                spools.add(spool);
                return spool;
            }

            @Override
            public boolean takesAll() {
                return true;
            }
        };
        delivery = new Delivery(
                endpoint.getWeworkComponent().client().channel(configuration.limitPolicy()),
                credentials,
                new Delivery.Wishes(
                        Duration.ofMillis(configuration.getResponseTimeout()),
                        ReadPages.STREAM,
                        lists,
                        lists,
                        new JobPatience(
                                Duration.ofMillis(configuration.getJobTimeout()),
                                endpoint.getWeworkComponent().client().pauses())));
    }

    /** Makes one call, with the credential of the endpoint when that names one. */
    CompletableFuture<Answer> make(WeworkRequest request) {
        return delivery.deliver(new WeworkRequest(
                request.operation().with(null, configuration.getCredential()),
                request.query(),
                request.fields(),
                request.parts(),
                request.file(),
                request.upload()));
    }

    @Override
    public void close() {
        spools.forEach(SpoolFile::delete);
    }
}
