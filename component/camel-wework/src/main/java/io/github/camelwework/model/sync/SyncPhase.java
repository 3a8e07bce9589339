// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

/** The phase of a run of {@code contact/sync}. */
public enum SyncPhase {
    /** It reads the source and the directory, and plans. Nothing is changed. */
    READING,
    /** It makes the plan's calls. */
    APPLYING,
    /** It ended with a plan, and changed nothing. */
    PLANNED,
    /** It ended, and all calls were made; WeCom may have refused some. */
    APPLIED,
    /** A brake stopped it before anything was changed. */
    REFUSED,
    /** It ended too early: the next run goes on from there. */
    FAILED;

    /** Whether the run is over. */
    public boolean isEnd() {
        return compareTo(APPLYING) > 0;
    }
}
