// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Iterator;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;

/** Reads a directory as a stream in a JVM of its own, and prints how many members it saw and how much heap it took. */
public final class ReadLargeDirectory {

    private ReadLargeDirectory() {}

    /** The URI to read, the base URL, the corp's id and the app's secret. */
    public static void main(String... arguments) {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setBaseUrl(arguments[1]);
        component.getConfiguration().setCorpId(arguments[2]);
        component.getConfiguration().setSecret(arguments[3]);
        context.addComponent("wework", component);
        context.start();
        Iterator<?> rows = context.createProducerTemplate().requestBody(arguments[0], null, Iterator.class);
        long members = 0;
        while (rows.hasNext()) {
            if (((Map<?, ?>) rows.next()).containsKey("userid")) {
                members++;
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        context.stop();
        System.out.printf("members=%d peakMiB=%d%n", members, peak >> 20);
        System.exit(0);
    }
}
