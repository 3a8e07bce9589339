// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

/** A reason to stop a sync before anything is changed. */
public enum SyncBrake {
    /** The source claims to have all objects of a kind, and has none. */
    EMPTY_SOURCE("the source holds no object of a kind that it manages"),
    /** The directory, or what can be seen of it, is much smaller than after the run before. */
    SHRUNKEN_TARGET("WeCom shows much less of the directory than after the last run"),
    /** More would be deleted or disabled than {@code maxRemovals} allows. */
    MAX_REMOVALS("more would be deleted or disabled than maxRemovals allows"),
    /** A larger part would be deleted or disabled than {@code maxRemovalPercent} allows. */
    MAX_REMOVAL_PERCENT("a larger percentage would be deleted or disabled than maxRemovalPercent allows"),
    /** The directory is no longer as it was when the plan was made. */
    STALE_PLAN("the directory has changed since the plan was made");

    /** Before the brake's name, where a note stands that says in numbers why it stops a plan. */
    static final String PLACE = "brake ";

    private final String meaning;

    SyncBrake(String meaning) {
        this.meaning = meaning;
    }

    /** Where notes stand that say in numbers why it stops a plan. */
    public String place() {
        return PLACE + name();
    }

    /** What has happened, as a part of a sentence. */
    public String meaning() {
        return meaning;
    }
}
