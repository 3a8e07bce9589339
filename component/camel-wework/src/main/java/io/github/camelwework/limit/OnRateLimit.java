// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

/** What to do with a call that would exceed a limit. */
public enum OnRateLimit {
    /** It waits for its turn, holding no thread, but not where no place can be expected in time. */
    WAIT,
    /** It fails at once. */
    FAIL
}
