// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.client.Answer;
import io.github.camelwework.client.DiskFailures;
import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.http.Transport;
import io.github.camelwework.request.WeworkRequest;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** Reads a file, whole when WeCom gives it whole, else part after part (doc 90254). What is handed over is complete. */
final class RangedRead {

    private static final String RANGE = "Range";
    private static final int TOO_LARGE = 830002;
    private static final Remedy REMEDY = new Remedy(
            "Read the file again; if it happens again, the fault is WeCom's: read smaller parts with" + " param.Range.",
            "请重新下载；若再次出现则为企业微信侧问题，请用 param.Range 分块下载。");

    private final WeworkRequest request;
    private final Download download;
    private final BiFunction<WeworkRequest, Transport.FileSink, CompletableFuture<Answer>> call;

    private RangedRead(
            WeworkRequest request,
            Download download,
            BiFunction<WeworkRequest, Transport.FileSink, CompletableFuture<Answer>> call) {
        this.request = request;
        this.download = download;
        this.call = call;
    }

    /** A read of what the request asks for: the file, or the part that its parameter Range names. */
    static RangedRead of(
            WeworkRequest request,
            Transport.FileSink target,
            BiFunction<WeworkRequest, Transport.FileSink, CompletableFuture<Answer>> call) {
        String range = request.query().get(RANGE);
        return new RangedRead(request.without(RANGE), new Download(target, range), call);
    }

    CompletableFuture<Answer> run() {
        return call.apply(request, download)
                .exceptionallyCompose(failure -> isTooLarge(failure) && download.turnToParts()
                        ? call.apply(request, download)
                        : CompletableFuture.failedFuture(failure))
                .thenCompose(answer -> next(answer, 0));
    }

    private CompletableFuture<Answer> next(Answer answer, long before) {
        Answer.AnsweredFile file = answer.file();
        if (file == null) {
            return CompletableFuture.completedFuture(answer);
        }
        if (download.isComplete()) {
            try {
                return CompletableFuture.completedFuture(Answer.of(file.with(download.finish())));
            } catch (UncheckedIOException e) {
                return CompletableFuture.failedFuture(
                        DiskFailures.of(request.operation().path(), Objects.requireNonNull(e.getCause())));
            }
        }
        if (download.received() == before) {
            return CompletableFuture.failedFuture(new WeworkUnavailableException(Failure.of(
                    request.operation().path(),
                    "WeCom answered an empty part, but the file has more after byte " + before,
                    REMEDY)));
        }
        long now = download.received();
        return call.apply(request, download).thenCompose(more -> next(more, now));
    }

    private static boolean isTooLarge(Throwable failure) {
        return Outcomes.cause(failure) instanceof WeworkException known
                && Integer.valueOf(TOO_LARGE).equals(known.getErrorCode());
    }
}
