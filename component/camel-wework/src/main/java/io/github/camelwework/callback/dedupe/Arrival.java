// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.dedupe;

/** The status of an event when it arrives. */
public sealed interface Arrival {

    /** It has not been here, or failed: it is handled now. */
    record New(Attempt attempt) implements Arrival {}

    /** It was handled, or answered at least. */
    record Handled() implements Arrival {}

    /** It is being handled, and what it will be answered is open. */
    record Running() implements Arrival {}

    /** One handling of an event, between its arrival and its end. Thread-safe as far as each method is called in turn. */
    public interface Attempt {

        /** The event counts as handled: its repetitions are answered and go no further. Called when its answer is decided on. */
        void handled();

        /** It does not count any more, or never did: a repetition runs again. */
        void failed();
    }
}
