// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The imports of one corp, one at a time, the last five remembered. A job changes the book in one go when its time is
 * over; somebody has to call {@link #advance} for that, the operations do. Not thread-safe, like the directory.
 */
public final class ImportJobs {

    private static final int REMEMBERED = 5;

    private final Directory directory;
    private final MediaSource media;
    private final Consumer<JobReport> finished;
    private final LeftOverParties leftOver;
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final Set<String> purged = new HashSet<>();

    /**
     * No job yet.
     *
     * @param finished is told of each job that ends, after it has changed the book
     */
    public ImportJobs(Directory directory, MediaSource media, Consumer<JobReport> finished) {
        this.directory = directory;
        this.media = media;
        this.finished = finished;
        leftOver = new LeftOverParties(directory);
    }

    /**
     * Starts a job.
     *
     * @param callback where its end is told; null for the contact-sync callback
     * @return the jobid
     * @throws io.github.camelwework.simulator.api.ApiError 302008 while another one runs, 40007 when there is no such file,
     *     40092, 302003, 302004, 302006, 302007 for what is in it, 45026 when it would delete too many members
     */
    public String start(JobReport.Kind kind, String mediaId, JobReport.@Nullable Callback callback, Instant now) {
        advance(now);
        Refusal.IMPORT_RUNNING.unless(jobs.values().stream().allMatch(ImportJob::isDone));
        byte[] content = media.content(mediaId);
        if (content == null) {
            throw Refusal.MEDIA_INVALID.error();
        }
        ImportTask task = task(kind, CsvTable.parse(content));
        String jobId = kind.jobType() + "-" + (jobs.size() + purged.size() + 1);
        JobReport report = new JobReport(jobId, kind, callback);
        jobs.put(
                jobId,
                new ImportJob(report, task, now, directory.settings().limits().jobDuration()));
        forgetOldest();
        return jobId;
    }

    /** Whether there is a job whose time is over, but which nobody has ended. */
    public boolean isDue(Instant now) {
        return jobs.values().stream().anyMatch(job -> job.isDue(now));
    }

    /** Ends the jobs whose time is over. */
    public void advance(Instant now) {
        for (ImportJob job : jobs.values()) {
            if (job.isDue(now)) {
                job.run();
                leftOver.sweep();
                finished.accept(job.report());
            }
        }
    }

    /**
     * What batch/getresult answers.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 40088 when there was no such job, 40089 when it is forgotten
     */
    public ObjectNode result(String jobId, Instant now) {
        Refusal.JOB_PURGED.when(purged.contains(jobId));
        ImportJob job = jobs.get(jobId);
        if (job == null) {
            throw Refusal.JOB_UNKNOWN.error();
        }
        job.lookedAt();
        advance(now);
        return job.answer(now);
    }

    private ImportTask task(JobReport.Kind kind, CsvTable table) {
        return switch (kind) {
            case SYNC_USER -> MemberImport.syncing(directory, table);
            case REPLACE_USER -> MemberImport.replacing(directory, table);
            case REPLACE_PARTY -> new PartyImport(directory, PartyTree.of(table), leftOver);
        };
    }

    private void forgetOldest() {
        if (jobs.size() > REMEMBERED) {
            String oldest = jobs.keySet().iterator().next();
            jobs.remove(oldest);
            purged.add(oldest);
        }
    }
}
