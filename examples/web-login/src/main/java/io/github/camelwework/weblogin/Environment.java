// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What the program asks of the machine.
 *
 * @param random nobody can guess it
 */
record Environment(InstantSource clock, RandomGenerator random) {

    static Environment system() {
        return new Environment(Clock.systemUTC(), new SecureRandom());
    }
}
