// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.endpoint;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Job;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Channel;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.Pauses;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.JobPatience;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.http.SpoolFile;
import io.github.camelwework.http.SpoolSink;
import io.github.camelwework.http.Transport;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.WeworkRuntime;
import io.github.camelwework.sync.apply.SyncCalls;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The calls of one look at the directory or one sync of it, outside of any exchange. Long lists lie on the disk until it is closed. */
public final class DirectoryCalls implements SyncCalls.Wire, AutoCloseable {

    private final @Nullable Credential credential;
    private final Delivery delivery;
    private final Delivery jobs;
    private final Queue<SpoolFile> spools = new ConcurrentLinkedQueue<>();

    /**
     * No call yet.
     *
     * @param pauses between looks at a job
     */
    public DirectoryCalls(WeworkRuntime runtime, CallOptions options, Credentials credentials, Pauses pauses) {
        credential = options.credential();
        Transport.FileSink lists = new SpoolSink(runtime.maxFileBytes(), true, spools::add);
        JobPatience patience = new JobPatience(options.jobTimeout(), pauses);
        Channel channel = runtime.client().channel(options.limits());
        Delivery.Options plain = new Delivery.Options(options.timeouts(), ReadPages.STREAM, lists, lists, null);
        delivery = new Delivery(channel, credentials, plain);
        jobs = new Delivery(channel, credentials, plain.waitingForJobs(patience));
    }

    /** Makes one call, with the credential of the endpoint when that names one; one that starts a job waits for nothing. */
    @Override
    public CompletableFuture<Answer> make(WeworkRequest request) {
        return delivery.deliver(new WeworkRequest(
                own(request.operation()),
                request.query(),
                request.fields(),
                request.parts(),
                request.file(),
                request.upload()));
    }

    @Override
    public CompletableFuture<Answer> ended(Operation start, String jobId) {
        WeworkResult started = new WeworkResult();
        started.put(Job.startedBy(start.path()).orElseThrow().id(), jobId);
        return jobs.ended(own(start), started);
    }

    private Operation own(Operation operation) {
        return operation.with(null, credential);
    }

    @Override
    public void close() {
        spools.forEach(SpoolFile::delete);
    }
}
