// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One import on its way: started, running for the second half of its time, done. */
final class ImportJob {

    private enum Status {
        STARTED(1, 0),
        RUNNING(2, 50),
        DONE(3, 100);

        private final int number;
        private final int percentage;

        Status(int number, int percentage) {
            this.number = number;
            this.percentage = percentage;
        }
    }

    private final JobReport report;
    private final ImportTask task;
    private final Instant halfTime;
    private final Instant end;
    private int looks;
    private @Nullable ArrayNode results;

    ImportJob(JobReport report, ImportTask task, Instant start, Duration duration) {
        this.report = report;
        this.task = task;
        halfTime = start.plus(duration.dividedBy(2));
        end = start.plus(duration);
    }

    JobReport report() {
        return report;
    }

    boolean isDone() {
        return results != null;
    }

    /** Whether it is time to run: its time is over, or somebody looks for the third time with a clock that stands. */
    boolean isDue(Instant now) {
        return !isDone() && status(now) == Status.DONE;
    }

    void run() {
        results = task.run();
    }

    void lookedAt() {
        looks++;
    }

    /** What batch/getresult answers (doc 90983). */
    ObjectNode answer(Instant now) {
        Status status = status(now);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("status", status.number).put("type", report.kind().jobType());
        answer.put("total", task.rows()).put("percentage", status.percentage);
        answer.set("result", results == null ? JsonNodeFactory.instance.arrayNode() : results.deepCopy());
        return answer;
    }

    private Status status(Instant now) {
        if (isDone() || looks >= Status.DONE.number || !now.isBefore(end)) {
            return Status.DONE;
        }
        return looks >= Status.RUNNING.number || !now.isBefore(halfTime) ? Status.RUNNING : Status.STARTED;
    }
}
