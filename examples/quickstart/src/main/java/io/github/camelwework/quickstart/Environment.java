// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.time.Clock;
import java.time.ZoneId;

/** What the program asks of the machine. */
final class Environment {

    private Environment() {}

    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
