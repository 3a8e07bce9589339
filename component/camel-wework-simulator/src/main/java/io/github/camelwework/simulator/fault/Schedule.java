// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.fault;

import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;

/**
 * Which calls a fault strikes.
 *
 * @param words the same for people
 * @param strikes given the number of the call, from 1 on
 * @param ends the number of the last call that it looks at
 * @param onlyNew whether calls with a body that came before are neither counted nor struck
 */
record Schedule(String words, LongPredicate strikes, long ends, boolean onlyNew) {

    static Schedule next(long calls) {
        requirePositive(calls, "next");
        return new Schedule("next " + calls, number -> true, calls, false);
    }

    static Schedule after(long calls) {
        if (calls < 0) {
            throw new IllegalArgumentException(
                    "A fault cannot strike after %d calls: give 0 or more.".formatted(calls));
        }
        return new Schedule("after " + calls, number -> number == calls + 1, calls + 1, false);
    }

    static Schedule every(long kth) {
        requirePositive(kth, "every");
        return new Schedule("every " + kth, number -> number % kth == 0, Long.MAX_VALUE, false);
    }

    static Schedule everyNew(long kth) {
        return new Schedule("everyNew " + kth, every(kth).strikes(), Long.MAX_VALUE, true);
    }

    static Schedule share(double probability, RandomGenerator random) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "A fault cannot strike a share of %s: give 0 to 1.".formatted(probability));
        }
        return new Schedule("share " + probability, number -> random.nextDouble() < probability, Long.MAX_VALUE, false);
    }

    private static void requirePositive(long calls, String word) {
        if (calls < 1) {
            throw new IllegalArgumentException(
                    "A fault cannot strike \"%s %d\": give a number from 1 on.".formatted(word, calls));
        }
    }
}
