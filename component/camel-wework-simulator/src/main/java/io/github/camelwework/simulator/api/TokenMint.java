// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import java.time.Instant;

/** Makes tokens, for the calls beside gettoken that grant them. */
@FunctionalInterface
public interface TokenMint {

    /** A token and how many seconds it still lives. */
    record Grant(String token, long seconds) {}

    /** The caller's living token, with the time that is left; a new one when there is none. */
    Grant grant(Caller caller, Instant now);
}
