// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

/** A reply that is not what it should be; the message says in which way. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unreadable(String problem) {
        super(problem);
    }

    static void unless(boolean right, String problem) {
        if (!right) {
            throw new Unreadable(problem);
        }
    }
}
