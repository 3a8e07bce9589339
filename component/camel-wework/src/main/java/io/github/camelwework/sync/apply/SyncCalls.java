// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.request.WeworkRequest;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The calls of one run, counted by path. They wait for WeCom: not for the threads of connections. Thread-safe. */
public final class SyncCalls {

    /** How calls reach WeCom. */
    public interface Wire {

        /** Makes a call; one that starts a job answers when it has begun. */
        CompletableFuture<Answer> make(WeworkRequest request);

        /** Answers when the job has ended that the operation started. */
        CompletableFuture<Answer> ended(Operation start, String jobId);
    }

    private final Wire wire;
    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    /** No call yet. */
    public SyncCalls(Wire wire) {
        this.wire = wire;
    }

    /** Makes a call that is made of a request. */
    CompletableFuture<Answer> make(WeworkRequest request) {
        counts.merge(request.operation().path(), 1, Integer::sum);
        return wire.make(request);
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
     * The rows of a list, as the contact secret reads it.
     *
     * @param list the field that holds them
     * @throws WeworkException as WeCom answers
     */
    Iterable<Map<String, Object>> asContact(String path, String list) {
        Answer answer = await(new WeworkRequest(
                operation(path).with(null, Credential.CONTACT), Map.of(), Map.of(), List.of(), null, null));
        return () -> rows(answer, list);
    }

    /**
     * Uploads a file for a job.
     *
     * @return the file's media_id
     * @throws WeworkException as WeCom answers
     */
    String upload(FilePart file) {
        // With the credential of the job: the file does not exist for others.
        Answer uploaded = await(make(new WeworkRequest(
                operation("media/upload").with(null, Credential.CONTACT),
                Map.of("type", "file"),
                Map.of(),
                List.of(),
                file,
                null)));
        return String.valueOf(uploaded.result().get("media_id"));
    }

    /**
     * Answers when the job has ended that an operation started.
     *
     * @throws WeworkException as WeCom answers
     */
    Answer ended(String start, String jobId) {
        return await(wire.ended(operation(start), jobId));
    }

    /** How many calls were made, by path; looks at jobs and further pages are not counted. */
    Map<String, Integer> counts() {
        return counts;
    }

    private Answer await(WeworkRequest request) {
        return await(make(request));
    }

    private static Answer await(CompletableFuture<Answer> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            @Nullable Throwable cause = e.getCause();
            if (cause instanceof WeworkException known) {
                throw known;
            }
            throw e;
        }
    }

    private static Iterator<Map<String, Object>> rows(Answer answer, String list) {
        Iterator<?> streamed = answer.rows();
        Iterator<?> all = streamed != null
                ? streamed
                : answer.result().get(list) instanceof List<?> listed ? listed.iterator() : Collections.emptyIterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                Map<String, Object> row = new LinkedHashMap<>();
                if (all.next() instanceof Map<?, ?> fields) {
                    fields.forEach((name, value) -> row.put(String.valueOf(name), value));
                }
                return row;
            }
        };
    }

    private static Operation operation(String path) {
        return OperationCatalog.instance().find(path).orElseThrow();
    }
}
