// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import org.jspecify.annotations.Nullable;

/**
 * A finished import, as the event batch_job_result tells it (doc 90973).
 *
 * @param callback null when the job named none
 */
public record JobReport(String jobId, Kind kind, @Nullable Callback callback) {

    /** What an import does with the book. */
    public enum Kind {
        /** Updates members in the file and creates new ones. */
        SYNC_USER("sync_user"),
        /** Makes the members those in the file; others are deleted. */
        REPLACE_USER("replace_user"),
        /** Makes the departments those in the file; others are deleted once they are empty. */
        REPLACE_PARTY("replace_party");

        private final String jobType;

        Kind(String jobType) {
            this.jobType = jobType;
        }

        /** WeCom's name of it, in results and in the event. */
        public String jobType() {
            return jobType;
        }
    }

    /** Where the end of one job is told, instead of the contact-sync callback; empty parts were not given. */
    public record Callback(String url, String token, String encodingAesKey) {

        /** Tells the address only: the rest are secrets. */
        @Override
        public String toString() {
            return "Callback[" + url + "]";
        }
    }
}
