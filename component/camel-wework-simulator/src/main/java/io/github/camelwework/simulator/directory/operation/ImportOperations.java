// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.job.ImportJobs;
import io.github.camelwework.simulator.directory.job.JobReport;
import org.jspecify.annotations.Nullable;

/** batch/syncuser, replaceuser, replaceparty (docs 90980 to 90982) and batch/getresult (doc 90983). */
record ImportOperations(ImportJobs jobs) {

    ApiOperation start(JobReport.Kind kind) {
        return request -> {
            JsonFields input = new JsonFields(request.json());
            String jobId = jobs.start(kind, input.textOrEmpty("media_id"), callback(request), request.now());
            return Answers.of(Answers.object().put("errmsg", input.errmsg("ok")).put("jobid", jobId));
        };
    }

    ApiAnswer result(ApiRequest request) {
        return Answers.of(jobs.result(Query.of(request).text("jobid", Refusal.JOB_UNKNOWN), request.now()));
    }

    private static JobReport.@Nullable Callback callback(ApiRequest request) {
        JsonNode callback = request.json().path("callback");
        String url = callback.path("url").asText("");
        return url.isEmpty()
                ? null
                : new JobReport.Callback(
                        url,
                        callback.path("token").asText(""),
                        callback.path("encodingaeskey").asText(""));
    }
}
