// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import io.github.camelwework.data.DataLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A job that continues after the operation that started it has answered: a line of {@code jobs.txt}.
 *
 * @param operation that starts it
 * @param result the operation that tells how far it is
 * @param id the field, and the parameter of {@code result}, that names the job
 * @param status the field of the result that says how far it is
 * @param done its values when all is done
 * @param failed its values when it failed
 * @param detail the object of the result that holds what was made, or why it failed; null when there is none
 */
public record Job(
        String operation,
        String result,
        String id,
        String status,
        List<String> done,
        List<String> failed,
        @Nullable String detail) {

    private static final int COLUMNS = 7;
    private static final Map<String, Job> ALL = DataLines.read(Job.class, "jobs.txt", COLUMNS).stream()
            .map(Job::of)
            .collect(Collectors.toUnmodifiableMap(Job::operation, Function.identity()));

    /** The job that an operation starts; empty when it starts none. */
    public static Optional<Job> startedBy(String operation) {
        return Optional.ofNullable(ALL.get(operation));
    }

    static Map<String, Job> all() {
        return ALL;
    }

    private static Job of(List<String> columns) {
        String detail = columns.get(6);
        return new Job(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                Columns.list(columns.get(4)),
                Columns.list(columns.get(5)),
                detail.equals(Columns.ABSENT) ? null : detail);
    }
}
