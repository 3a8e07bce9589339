// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Keeps the progress of sends of several calls, so that a retry of the same send resumes after the calls that WeCom has taken.
 * A plan is known by the hash of all that it says, so that another message never goes on where this one stopped. Methods
 * may block.
 */
public interface SendMemory {

    /** Remembers nothing: each try begins with the first call. */
    SendMemory NONE = new SendMemory() {
        @Override
        public List<SentStep> recall(String plan) {
            return List.of();
        }

        @Override
        public void begins(String plan, int step) {}

        @Override
        public void ended(String plan, SentStep step) {}

        @Override
        public void notTaken(String plan, int step) {}

        @Override
        public void complete(String plan) {}
    };

    /** What earlier tries left; one entry a call. A call that began and whose end nobody noted is unknown. */
    List<SentStep> recall(String plan);

    /** A call is about to go out. */
    void begins(String plan, int step);

    /** A call has ended like that. */
    void ended(String plan, SentStep step);

    /** A call that began has surely not been taken: the next try makes it. */
    void notTaken(String plan, int step);

    /** All calls of the plan are through. */
    void complete(String plan);

    /** What runs that which may block here. */
    default Executor executor() {
        return Runnable::run;
    }

    /** How long ago a call of unknown outcome was first made. */
    default Duration age(SentStep unknown) {
        return Duration.ZERO;
    }

    /** Whether a call of unknown outcome is made again although people may get it twice. */
    default boolean repeatsUnknown() {
        return false;
    }
}
