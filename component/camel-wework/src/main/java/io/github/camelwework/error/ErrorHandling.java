// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

/** What the component does about an errcode before it becomes an exception. */
public enum ErrorHandling {
    /** Nothing: the same call would fail again. */
    NONE,
    /** One new access token, then one repeat. */
    REFRESH,
    /** One new suite access token, then one repeat. */
    REFRESH_SUITE,
    /** A repeat after a pause, a few times. The call surely did not happen. */
    RETRY,
    /** No further call of the path for the account until the block is over. The call surely did not happen. */
    BLOCK
}
