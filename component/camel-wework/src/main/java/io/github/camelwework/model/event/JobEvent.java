// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous job is done (batch_job_result, upload_media_job_finish).
 *
 * @param batchJob the job of batch_job_result
 * @param jobId the job of the others
 * @param fields all that WeCom sent, under its own names
 */
public record JobEvent(
        @Nullable BatchJob batchJob, @Nullable String jobId, Map<String, Object> fields) implements WeworkEvent {
    /**
     * A job.
     *
     * @param jobId its id
     * @param jobType what it did, for example sync_user
     * @param errCode 0 when it went well
     * @param errMsg in words
     */
    public record BatchJob(
            @Nullable String jobId,
            @Nullable String jobType,
            @Nullable Integer errCode,
            @Nullable String errMsg) {}
}
