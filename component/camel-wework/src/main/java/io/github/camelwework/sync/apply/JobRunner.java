// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.batch.ImportFiles;
import io.github.camelwework.sync.batch.ImportResult;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sends steps as rows of files, one job at a time, and reads the result of each row. */
final class JobRunner {

    /** Five files hold a hundred thousand members; a larger one would be lost whole when a run is killed. */
    private static final int ROWS = 20_000;

    private static final String CSV = "text/csv";

    private final SyncRun.Tools tools;
    private final StoredState book;
    private final ActualDirectory directory;
    private final RunOutcome outcome;
    private final WaitingCaller caller;

    JobRunner(
            SyncRun.Tools tools,
            StoredState book,
            ActualDirectory directory,
            RunOutcome outcome,
            WaitingCaller caller) {
        this.tools = tools;
        this.book = book;
        this.directory = directory;
        this.outcome = outcome;
        this.caller = caller;
    }

    /** Sends those; gives back the ones that have to go by calls, because WeCom takes no such file. */
    List<SyncStep> members(List<SyncStep> steps) {
        Map<Boolean, List<SyncStep>> byInvitation = steps.stream()
                .collect(Collectors.partitioningBy(
                        step -> Boolean.TRUE.equals(step.fields().get("to_invite"))));
        List<SyncStep> left = new ArrayList<>();
        byInvitation.forEach((toInvite, some) -> {
            for (int from = 0; from < some.size(); from += ROWS) {
                List<SyncStep> slice = some.subList(from, Math.min(some.size(), from + ROWS));
                if (!members(slice, toInvite)) {
                    left.addAll(slice);
                }
            }
        });
        return left;
    }

    private boolean members(List<SyncStep> slice, boolean toInvite) {
        List<Map<String, Object>> rows = slice.stream().map(JobSelection::row).toList();
        List<ImportResult.Row> results = new ArrayList<>();
        try {
            for (byte[] file : ImportFiles.members(rows)) {
                results.addAll(run("batch/syncuser", slice, file, Map.of("to_invite", toInvite), () -> {}));
            }
        } catch (NoFile e) {
            book.write(book.state());
            return false;
        }
        judge(slice, results);
        return true;
    }

    /**
     * Sends the whole tree: what is not in the file would be deleted when it is empty.
     *
     * @return false when they have to go by calls, because there are departments by now that the plan does not know, or
     *     because WeCom takes no such file
     */
    boolean departments(List<SyncStep> steps) {
        Map<Integer, Map<String, Object>> tree = new TreeMap<>(directory.departmentFields());
        for (SyncStep step : steps) {
            tree.computeIfAbsent(Integer.valueOf(step.id()), id -> new TreeMap<>())
                    .putAll(step.fields());
        }
        try {
            byte[] file = ImportFiles.departments(tree.values());
            judge(steps, run("batch/replaceparty", steps, file, Map.of(), () -> requireNoOthers(tree.keySet())));
            return true;
        } catch (NoFile e) {
            book.write(book.state());
            return false;
        }
    }

    private void requireNoOthers(Set<Integer> known) {
        for (Map<String, Object> row : tools.calls().asContact("department/simplelist", "department_id")) {
            if (!(row.get("id") instanceof Number id) || !known.contains(id.intValue())) {
                throw new NoFile();
            }
        }
    }

    /** A file is not the way. */
    private static final class NoFile extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private List<ImportResult.Row> run(
            String operation, List<SyncStep> steps, byte[] file, Map<String, Object> fields, Runnable check) {
        FilePart part = FilePart.of("sync.csv", CSV, file);
        Map<String, Object> all = new LinkedHashMap<>(fields);
        Answer started;
        try {
            all.put("media_id", caller.call(() -> tools.calls().upload(part)));
            book.sending(steps, directory);
            started = caller.call(() -> {
                check.run();
                return tools.calls().call(operation, all);
            });
        } catch (WeworkRequestException e) {
            // What is in the file is in order for us; call by call WeCom says which object it means.
            throw new NoFile();
        }
        book.started(operation, String.valueOf(started.result().get("jobid")));
        return ended(tools, book);
    }

    /**
     * Waits for the job that takes the file in which was sent last, and keeps what it took.
     *
     * @throws io.github.camelwework.error.WeworkException when its end is not known
     */
    static List<ImportResult.Row> ended(SyncRun.Tools tools, StoredState book) {
        SentFile file = Objects.requireNonNull(book.file(), "a file was sent");
        Answer ended = tools.calls().ended(String.valueOf(file.operation()), String.valueOf(file.jobId()));
        List<ImportResult.Row> rows = ImportResult.of(ended.result()).rows();
        for (ImportResult.Row row : rows) {
            if (row.errcode() == 0) {
                book.rowTaken(row.id());
            }
        }
        book.write(book.state());
        return rows;
    }

    private void judge(List<SyncStep> steps, List<ImportResult.Row> results) {
        Map<String, ImportResult.Row> byId = new HashMap<>();
        results.forEach(row -> byId.put(row.id().toLowerCase(Locale.ROOT), row));
        for (SyncStep step : steps) {
            ImportResult.Row row = byId.get(step.id().toLowerCase(Locale.ROOT));
            if (row == null) {
                outcome.failed(step, "the import says nothing of it", "Run the sync again.");
            } else if (row.errcode() != 0) {
                WeworkException failure = StepRunner.exception(step.operation().path(), row.errcode(), row.errmsg());
                outcome.failed(step, failure);
            }
        }
    }
}
