// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Paging;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.LateFailure;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one request, one after another. */
final class Pages {

    private final WeworkRequest request;
    private final Paging paging;
    private final PageCursor cursor;
    private final Function<WeworkRequest, CompletableFuture<Answer>> call;

    Pages(WeworkRequest request, Function<WeworkRequest, CompletableFuture<Answer>> call) {
        this.request = request;
        this.paging = Objects.requireNonNull(request.operation().paging());
        this.cursor = new PageCursor(request.operation(), request.parameters());
        this.call = call;
    }

    /** One answer: the last page's, with the rows of all. */
    CompletableFuture<Answer> all() {
        return call.apply(request).thenCompose(first -> more(first.result(), new ArrayList<>()));
    }

    private CompletableFuture<Answer> more(WeworkResult page, List<Object> rows) {
        rows.addAll(cursor.rows(page));
        WeworkRequest next = after(page);
        if (next != null) {
            return call.apply(next).thenCompose(answer -> more(answer.result(), rows));
        }
        WeworkResult merged = new WeworkResult();
        merged.putAll(page);
        merged.put(paging.rows(), rows);
        return CompletableFuture.completedFuture(Answer.of(merged));
    }

    /** The rows one by one; the first page is there, each other is read when it is needed. */
    CompletableFuture<Answer> rows() {
        return call.apply(request).thenApply(first -> {
            WeworkResult beside = new WeworkResult();
            beside.putAll(first.result());
            beside.remove(paging.rows());
            return Answer.of(beside, new LateFailure<>(new RowIterator(this, first.result())));
        });
    }

    CompletableFuture<Answer> read(WeworkRequest page) {
        return call.apply(page);
    }

    /** The request for the page after this one; null when it is the last. */
    @Nullable
    WeworkRequest after(WeworkResult page) {
        Object size = paging.size() == null ? null : request.parameters().get(paging.size());
        Object next = cursor.after(page, size);
        return next == null ? null : request.with(Objects.requireNonNull(paging.parameter()), next);
    }

    List<?> rowsOf(WeworkResult page) {
        return cursor.rows(page);
    }
}
