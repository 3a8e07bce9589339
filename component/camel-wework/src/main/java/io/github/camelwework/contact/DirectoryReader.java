// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The few calls that read a directory. They wait for WeCom: not for the threads of connections. */
public final class DirectoryReader {

    private final Function<WeworkRequest, CompletableFuture<Answer>> calls;

    /**
     * A reader.
     *
     * @param calls makes a call; lists come as rows that are not held in memory
     */
    public DirectoryReader(Function<WeworkRequest, CompletableFuture<Answer>> calls) {
        this.calls = calls;
    }

    /**
     * The rows of a list.
     *
     * @throws WeworkException as WeCom answers
     */
    Iterator<?> rows(String operation, Map<String, String> parameters) {
        return rows(operation, call(operation, parameters));
    }

    static Iterator<?> rows(String operation, Answer answer) {
        Iterator<?> rows = answer.rows();
        return rows == null ? list(operation, answer.result()).iterator() : rows;
    }

    /**
     * An answer as it is.
     *
     * @throws WeworkException as WeCom answers
     */
    public WeworkResult answer(String operation, Map<String, String> parameters) {
        return call(operation, parameters).result();
    }

    private Answer call(String path, Map<String, String> parameters) {
        Operation operation = OperationCatalog.instance().find(path).orElseThrow();
        boolean inQuery = operation.body() == Operation.BodyKind.NONE;
        WeworkRequest request = new WeworkRequest(
                operation,
                inQuery ? parameters : Map.of(),
                inQuery ? Map.of() : Map.copyOf(parameters),
                List.of(),
                null,
                null);
        try {
            return calls.apply(request).join().withLists(operation);
        } catch (CompletionException e) {
            if (e.getCause() instanceof WeworkException known) {
                throw known;
            }
            throw e;
        }
    }

    private static List<?> list(String path, WeworkResult result) {
        String field = Objects.requireNonNull(
                        OperationCatalog.instance().find(path).orElseThrow().paging())
                .rows();
        @Nullable Object rows = result.get(field);
        return rows instanceof List<?> list ? list : List.of();
    }
}
