// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Makes ids that look like WeCom's: opaque, and safe in a URL. */
final class Ids {

    private static final int BYTES = 24;

    private final RandomGenerator random;

    Ids(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
