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
}
