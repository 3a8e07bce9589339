// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.app.SystemFamilies;
import io.github.camelwework.simulator.app.model.SystemApp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/**
 * media/upload_by_url and media/get_upload_by_url_result (doc 96219): a job that fetches a file while its caller asks
 * again and again. Used with the simulator's lock held, which no job waits for.
 */
final class UploadByUrl {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int RUNNING = 1;
    private static final int DONE = 2;
    private static final int FAILED = 3;

    private record Job(Instant started, CompletableFuture<UrlJob.Result> result) {}

    private final MediaStore store;
    private final Apps apps;
    private final BiConsumer<Caller, String> fetched;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private int started;

    UploadByUrl(MediaStore store, Apps apps, BiConsumer<Caller, String> fetched) {
        this.fetched = fetched;
        this.store = store;
        this.apps = apps;
    }

    ApiAnswer start(ApiRequest request) {
        SystemFamilies.check(SystemApp.CUSTOMER_CONTACT, request.requireCaller(), apps);
        UrlJob job = UrlJob.read(request);
        started++;
        String jobId = "jobid_url_" + started;
        CompletableFuture<UrlJob.Result> result = job.run(store, request.now())
                .whenComplete((done, failure) -> fetched.accept(request.requireCaller(), jobId));
        jobs.put(jobId, new Job(request.now(), result));
        return new ApiAnswer.Json(object().put("jobid", jobId));
    }

    ApiAnswer result(ApiRequest request) {
        SystemFamilies.check(SystemApp.CUSTOMER_CONTACT, request.requireCaller(), apps);
        Job job = jobs.get(request.json().path("jobid").asText(""));
        if (job == null || !request.now().isBefore(job.started().plus(LIFE))) {
            throw new ApiError(40088, "jobid not existed");
        }
        UrlJob.Result result = job.result().getNow(null);
        if (result == null) {
            return new ApiAnswer.Json(object().put("status", RUNNING));
        }
        ObjectNode fields = object().put("status", result.errcode() == 0 ? DONE : FAILED);
        fields.putObject("detail")
                .put("errcode", result.errcode())
                .put("errmsg", result.errmsg())
                .put("media_id", result.mediaId())
                .put("created_at", Long.toString(job.started().getEpochSecond()));
        return new ApiAnswer.Json(fields);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
