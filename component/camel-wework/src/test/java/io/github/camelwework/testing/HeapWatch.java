// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** How much of the heap was in use at most, as the collector saw it after its last run or as it grew since. */
public final class HeapWatch {

    private HeapWatch() {}

    public static HeapWatch begin() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new HeapWatch();
    }

    public long peak() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
