// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import java.util.random.RandomGenerator;

/** Secrets and codes that cannot be guessed, with prefixes by which logs are searched for them. */
final class RandomCodes {

    private final RandomGenerator random;

    RandomCodes(RandomGenerator random) {
        this.random = random;
    }

    String secret() {
        return "sim-secret-" + digits();
    }

    String token(String purpose) {
        return "sim-token-" + purpose + "-" + digits();
    }

    /** As long as WeCom's shortest. */
    String code(String purpose) {
        return "sim-code-" + purpose + "-" + digits() + digits();
    }

    private String digits() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
