// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.request.WeworkRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls of one run, counted by path. They wait for WeCom: not for the threads of connections. */
public final class SyncCalls {

    private final Function<WeworkRequest, CompletableFuture<Answer>> calls;
    private final Map<String, Integer> counts = new TreeMap<>();

    /**
     * No call yet.
     *
     * @param calls makes a call; one that starts a job answers when the job has ended
     */
    public SyncCalls(Function<WeworkRequest, CompletableFuture<Answer>> calls) {
        this.calls = calls;
    }

    /** Makes a call that is made of a request. */
    CompletableFuture<Answer> make(WeworkRequest request) {
        counts.merge(request.operation().path(), 1, Integer::sum);
        return calls.apply(request);
    }

    /**
     * Makes a call with those fields, in the query or in the body as the operation has it.
     *
     * @throws WeworkException as WeCom answers
     */
    Answer call(String path, Map<String, Object> fields) {
        Operation operation = operation(path);
        if (operation.body() != Operation.BodyKind.NONE) {
            return await(new WeworkRequest(operation, Map.of(), fields, List.of(), null, null));
        }
        Map<String, String> query = new LinkedHashMap<>();
        fields.forEach((name, value) -> query.put(name, String.valueOf(value)));
        return await(new WeworkRequest(operation, query, Map.of(), List.of(), null, null));
    }

    /**
     * Makes a call without fields, as the contact secret.
     *
     * @throws WeworkException as WeCom answers
     */
    Answer asContact(String path) {
        return await(new WeworkRequest(
                operation(path).with(null, Credential.CONTACT), Map.of(), Map.of(), List.of(), null, null));
    }

    /**
     * Uploads a file and starts a job with it; answers when the job has ended.
     *
     * @throws WeworkException as WeCom answers
     */
    Answer job(String path, FilePart file, Map<String, Object> fields) {
        // With the credential of the job: to others the file is nobody's.
        Answer uploaded = await(new WeworkRequest(
                operation("media/upload").with(null, Credential.CONTACT),
                Map.of("type", "file"),
                Map.of(),
                List.of(),
                file,
                null));
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("media_id", String.valueOf(uploaded.result().get("media_id")));
        return call(path, all);
    }

    /** How many calls were made, by path; looks at jobs and further pages are not counted. */
    Map<String, Integer> counts() {
        return counts;
    }

    private Answer await(WeworkRequest request) {
        try {
            return make(request).join();
        } catch (CompletionException e) {
            @Nullable Throwable cause = e.getCause();
            if (cause instanceof WeworkException known) {
                throw known;
            }
            throw e;
        }
    }

    private static Operation operation(String path) {
        return OperationCatalog.instance().find(path).orElseThrow();
    }
}
