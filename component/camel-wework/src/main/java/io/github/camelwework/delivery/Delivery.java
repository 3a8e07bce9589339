// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Job;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.catalog.Paging;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Call;
import io.github.camelwework.client.Channel;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.Transport;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes all calls that one request needs, for one set of credentials. Immutable. */
public final class Delivery {

    private static final Remedy NOT_JSON = new Remedy(
            "Nothing was sent: give only maps, lists, texts, numbers and booleans.", "请求未发送：请求体只能包含映射、列表、文本、数字和布尔值。");

    private final Channel channel;
    private final Credentials credentials;
    private final Wishes wishes;

    /**
     * A delivery for one exchange.
     */
    public Delivery(Channel channel, Credentials credentials, Wishes wishes) {
        this.channel = channel;
        this.credentials = credentials;
        this.wishes = wishes;
    }

    /**
     * How an exchange wants its answer.
     *
     * @param responseTimeout how long WeCom may be silent
     * @param fileSink where an answered file goes
     * @param listSink where a list goes that memory should not hold
     * @param jobs how long a job that a call starts is waited for; null when it is not
     */
    public record Wishes(
            Duration responseTimeout,
            ReadPages pages,
            Transport.FileSink fileSink,
            Transport.FileSink listSink,
            @Nullable JobPatience jobs) {}

    /**
     * Uploads what must be uploaded, then sends, in as many calls as the receivers need; reads as many pages as are
     * wanted.
     *
     * @return fails with a {@code WeworkException}
     */
    public CompletableFuture<Answer> deliver(WeworkRequest request) {
        WeworkRequest.Upload upload = request.upload();
        if (upload != null) {
            return upload(request, upload).thenCompose(mediaId -> {
                upload.message().put(upload.field(), mediaId);
                return send(request);
            });
        }
        if (request.operation().fileAnswer() == Operation.FileAnswer.RANGES) {
            return RangedRead.of(request, wishes.fileSink(), this::read).run();
        }
        if (wishes.jobs() != null && Job.startedBy(request.operation().path()).isPresent()) {
            return send(request).thenCompose(started -> ended(request.operation(), started.result()));
        }
        Paging paging = request.operation().paging();
        if (paging == null || wishes.pages() == ReadPages.NONE) {
            return send(request);
        }
        if (paging.isOnePage()) {
            return new WholeTree(request, this::send).read();
        }
        Pages pages = new Pages(request, this::send);
        return wishes.pages() == ReadPages.ALL ? pages.all() : pages.rows();
    }

    /**
     * Waits for the end of a job that a call has started, now or before a crash.
     *
     * @param start the operation that started it
     * @param started its answer, as far as it names the job
     * @return fails with a {@code WeworkException}
     */
    public CompletableFuture<Answer> ended(Operation start, WeworkResult started) {
        Job job = Job.startedBy(start.path()).orElseThrow();
        // With the credential of the start: to others the job is nobody's.
        Operation result =
                OperationCatalog.instance().find(job.result()).orElseThrow().with(null, credentials.choose(start));
        WeworkRequest look = new WeworkRequest(result, Map.of(), Map.of(), List.of(), null, null)
                .with(job.id(), String.valueOf(started.get(job.id())));
        return JobWait.of(job, started, Objects.requireNonNull(wishes.jobs()), () -> send(look));
    }

    private CompletableFuture<String> upload(WeworkRequest request, WeworkRequest.Upload upload) {
        Operation operation =
                OperationCatalog.instance().find(upload.operation()).orElseThrow();
        Call.Body body = Call.Body.upload(Map.of("type", upload.type()), Objects.requireNonNull(request.file()));
        return call(operation, body)
                .thenApply(answer -> String.valueOf(answer.result().get("media_id")));
    }

    private CompletableFuture<Answer> send(WeworkRequest request) {
        Operation operation = request.operation();
        if (operation.body() == Operation.BodyKind.NONE) {
            return call(operation, Call.Body.query(request.query(), sink(operation)));
        }
        if (operation.body() == Operation.BodyKind.FILE) {
            return call(operation, Call.Body.upload(request.query(), Objects.requireNonNull(request.file())));
        }
        SendPlan plan = SendPlan.of(request);
        return plan.isOneCall()
                ? json(operation, request.query(), plan.steps().get(0).fields())
                : new SlicedSend(operation, plan, fields -> json(operation, request.query(), fields)).run();
    }

    private CompletableFuture<Answer> read(WeworkRequest request, Transport.FileSink sink) {
        return call(request.operation(), Call.Body.query(request.query(), sink));
    }

    private CompletableFuture<Answer> json(Operation operation, Map<String, String> query, Map<String, Object> fields) {
        try {
            return call(operation, Call.Body.json(query, fields, sink(operation)));
        } catch (JsonProcessingException e) {
            return CompletableFuture.failedFuture(new WeworkRequestException(Failure.of(
                    operation.path(), "the request cannot be written as JSON: " + e.getOriginalMessage(), NOT_JSON)));
        }
    }

    private Transport.@Nullable FileSink sink(Operation operation) {
        Paging paging = operation.paging();
        if (paging != null && paging.isOnePage() && wishes.pages() == ReadPages.STREAM) {
            return wishes.listSink();
        }
        return operation.answersFile() ? wishes.fileSink() : null;
    }

    private CompletableFuture<Answer> call(Operation operation, Call.Body body) {
        return channel.send(Call.of(operation, credentials, body, wishes.responseTimeout()));
    }
}
