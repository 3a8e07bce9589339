// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

/** An invalid reply; the message says why. */
final class InvalidReply extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidReply(String problem) {
        super(problem);
    }

    static void unless(boolean right, String problem) {
        if (!right) {
            throw new InvalidReply(problem);
        }
    }
}
