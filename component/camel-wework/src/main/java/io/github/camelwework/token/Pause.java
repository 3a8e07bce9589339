// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

/**
 * A time in which nothing goes out.
 *
 * @param since its start, in milliseconds of the epoch
 * @param length milliseconds
 */
record Pause(long since, long length) {

    static final Pause NONE = new Pause(0, 0);

    /** Milliseconds that are left; a clock that was set back ends the pause rather than prolonging it by hours. */
    long left(long now) {
        return now < since ? 0 : Math.max(0, since + length - now);
    }

    Pause atMost(long milliseconds) {
        return length <= milliseconds ? this : new Pause(since, milliseconds);
    }
}
