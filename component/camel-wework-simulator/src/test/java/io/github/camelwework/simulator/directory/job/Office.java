// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.directory.Directory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An address book and its imports, with a clock that a test moves. */
final class Office {

    final Directory directory = new Directory("公司");
    final Map<String, byte[]> media = new HashMap<>();
    final List<JobReport> finished = new ArrayList<>();
    final ImportJobs jobs = new ImportJobs(directory, media::get, finished::add);
    Instant now = Instant.parse("2026-11-22T02:00:00Z");

    String start(JobReport.Kind kind, String csv) {
        media.put("file", csv.getBytes(StandardCharsets.UTF_8));
        return jobs.start(kind, "file", null, now);
    }

    /** Runs an import to its end and gives its result list. */
    JsonNode run(JobReport.Kind kind, String csv) {
        String jobId = start(kind, csv);
        now = now.plus(Duration.ofMinutes(1));
        return jobs.result(jobId, now).path("result");
    }
}
