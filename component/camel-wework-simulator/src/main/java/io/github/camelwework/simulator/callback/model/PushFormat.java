// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback.model;

/** How a push is written, and how it is answered. */
public enum PushFormat {
    /** XML, answered by nothing, {@code success}, or an encrypted reply. */
    APP,
    /** XML, answered by {@code success} and nothing else (doc 97172). */
    SUITE,
    /** JSON, answered by nothing or an encrypted reply under the nonce of the push (doc 101033). */
    ROBOT
}
