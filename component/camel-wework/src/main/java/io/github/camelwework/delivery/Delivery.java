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
import io.github.camelwework.client.Turn;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.http.Transport;
import io.github.camelwework.limit.Pace;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes all calls that one request needs, for one set of credentials. Immutable. */
public final class Delivery {

    private static final Remedy NOT_JSON = new Remedy(
            "Nothing was sent: give only maps, lists, texts, numbers and booleans.", "请求未发送：请求体只能包含映射、列表、文本、数字和布尔值。");

    private static final Remedy NOT_READ =
            new Remedy("Check whether the file still exists, and send it again.", "请检查文件是否仍存在，然后重新发送。");

    private final Channel channel;
    private final Credentials credentials;
    private final Options options;

    /**
     * A delivery for one exchange.
     */
    public Delivery(Channel channel, Credentials credentials, Options options) {
        this.channel = channel;
        this.credentials = credentials;
        this.options = options;
    }

    /**
     * How an exchange wants its answer.
     *
     * @param timeouts how long each call may take
     * @param fileSink where an answered file goes
     * @param listSink where a list goes that memory should not hold
     * @param jobs how long a job that a call starts is waited for; null when it is not
     */
    public record Options(
            Timeouts timeouts,
            ReadPages pages,
            Transport.FileSink fileSink,
            Transport.FileSink listSink,
            @Nullable JobPatience jobs) {

        /** The same, but a job that a call starts is waited for. */
        public Options waitingForJobs(JobPatience patience) {
            return new Options(timeouts, pages, fileSink, listSink, patience);
        }
    }

    /**
     * The same without a memory.
     *
     * @return fails with a {@code WeworkException}
     */
    public CompletableFuture<Answer> deliver(WeworkRequest request) {
        return deliver(request, SendMemory.NONE);
    }

    /**
     * Uploads what must be uploaded, then sends, in as many calls as the receivers need, without those that the memory
     * knows as sent; reads as many pages as are wanted.
     *
     * @return fails with a {@code WeworkException}
     */
    public CompletableFuture<Answer> deliver(WeworkRequest request, SendMemory memory) {
        if (request.upload() != null) {
            return send(request, memory);
        }
        if (request.operation().fileAnswer() == Operation.FileAnswer.RANGES) {
            return RangedRead.of(request, options.fileSink(), this::read).run();
        }
        if (options.jobs() != null && Job.startedBy(request.operation().path()).isPresent()) {
            return send(request).thenCompose(started -> ended(request.operation(), started.result()));
        }
        Paging paging = request.operation().paging();
        if (paging == null || options.pages() == ReadPages.NONE) {
            return send(request, memory);
        }
        if (paging.isOnePage()) {
            return new WholeTree(request, this::send).read();
        }
        Pages pages = new Pages(request, this::send);
        return options.pages() == ReadPages.ALL ? pages.all() : pages.rows();
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
                OperationCatalog.instance().find(job.result()).orElseThrow().withCredential(credentials.choose(start));
        WeworkRequest look =
                WeworkRequest.of(result).with(job.id(), String.valueOf(started.getOrDefault(job.id(), "")));
        return JobWait.of(job, started, Objects.requireNonNull(options.jobs()), () -> send(look));
    }

    private CompletableFuture<String> upload(WeworkRequest request, WeworkRequest.Upload upload) {
        Operation operation =
                OperationCatalog.instance().find(upload.operation()).orElseThrow();
        Call.Body body = Call.Body.upload(Map.of("type", upload.type()), Objects.requireNonNull(request.file()));
        return call(operation, body, Turn.ALONE)
                .thenApply(answer -> String.valueOf(answer.result().get("media_id")));
    }

    private CompletableFuture<Answer> send(WeworkRequest request) {
        return send(request, SendMemory.NONE);
    }

    private CompletableFuture<Answer> send(WeworkRequest request, SendMemory memory) {
        Operation operation = request.operation();
        if (operation.body() == Operation.BodyKind.NONE) {
            return call(operation, Call.Body.query(request.query(), sink(operation)), Turn.ALONE);
        }
        if (operation.body() == Operation.BodyKind.FILE) {
            return call(
                    operation, Call.Body.upload(request.query(), Objects.requireNonNull(request.file())), Turn.ALONE);
        }
        SendPlan plan = SendPlan.of(request);
        Calls calls = new Calls(request);
        if (plan.isOneCall()) {
            return calls.send(plan.steps().get(0), Pace.ALONE)
                    .exceptionallyCompose(
                            failure -> CompletableFuture.failedFuture(SlicedSend.described(operation, plan, failure)));
        }
        try {
            return SlicedSend.run(
                    operation,
                    plan,
                    memory,
                    PlanHash.of(credentials.sender(operation), request),
                    (step, later) -> calls.send(step, new Pace(plan.parts() > 1, later)));
        } catch (JsonProcessingException e) {
            return CompletableFuture.failedFuture(notJson(operation, e));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new WeworkRequestException(
                    Failure.of(operation.path(), "the body's file could not be read, so nothing was sent", NOT_READ),
                    e));
        }
    }

    /** The progress of a send that succeeded, even if it missed receivers. */
    public static SendProgress progressOf(WeworkRequest request, WeworkResult result) {
        return SendBook.through(request.operation(), SendPlan.of(request), result);
    }

    /** The calls of one request. Its file is uploaded before the first, which has its places by then. */
    private final class Calls {

        private final WeworkRequest request;
        private WeworkRequest.@Nullable Upload upload;

        Calls(WeworkRequest request) {
            this.request = request;
            this.upload = request.upload();
        }

        CompletableFuture<Answer> send(SendPlan.Step step, Pace pace) {
            Operation operation = request.operation();
            WeworkRequest.Upload first = upload;
            try {
                return first == null
                        ? call(operation, body(step), Turn.at(pace))
                        : call(
                                operation,
                                Call.Body.outline(request.query(), step.fields()),
                                Turn.at(pace).after(() -> uploaded(first, step)));
            } catch (JsonProcessingException e) {
                return CompletableFuture.failedFuture(notJson(operation, e));
            }
        }

        private CompletableFuture<Call.Body> uploaded(WeworkRequest.Upload first, SendPlan.Step step) {
            return upload(request, first).thenCompose(mediaId -> {
                first.message().put(first.field(), mediaId);
                upload = null;
                try {
                    return CompletableFuture.completedFuture(body(step));
                } catch (JsonProcessingException e) {
                    return CompletableFuture.failedFuture(notJson(request.operation(), e));
                }
            });
        }

        private Call.Body body(SendPlan.Step step) throws JsonProcessingException {
            return Call.Body.json(request.query(), step.fields(), sink(request.operation()));
        }
    }

    private CompletableFuture<Answer> read(WeworkRequest request, Transport.FileSink sink) {
        return call(request.operation(), Call.Body.query(request.query(), sink), Turn.ALONE);
    }

    private static WeworkRequestException notJson(Operation operation, JsonProcessingException e) {
        return new WeworkRequestException(Failure.of(
                operation.path(), "the request cannot be written as JSON: " + e.getOriginalMessage(), NOT_JSON));
    }

    private Transport.@Nullable FileSink sink(Operation operation) {
        Paging paging = operation.paging();
        if (paging != null && paging.isOnePage() && options.pages() == ReadPages.STREAM) {
            return options.listSink();
        }
        return operation.answersFile() ? options.fileSink() : null;
    }

    private CompletableFuture<Answer> call(Operation operation, Call.Body body, Turn turn) {
        return channel.send(
                Call.of(operation, credentials, body, options.timeouts()).with(turn));
    }
}
