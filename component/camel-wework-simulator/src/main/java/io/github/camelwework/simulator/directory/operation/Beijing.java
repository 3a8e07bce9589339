// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** WeCom's natural day is that of Beijing, wherever the simulator runs. */
final class Beijing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Beijing() {}

    static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
