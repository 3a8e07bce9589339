// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.util.Iterator;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;

/** Reads a directory as a stream in a JVM of its own, and prints how many members it saw and how much of the heap was in use at most. */
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
        long peak = 0;
        while (rows.hasNext()) {
            if (((Map<?, ?>) rows.next()).containsKey("userid")) {
                members++;
            }
            peak = Math.max(
                    peak,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        context.stop();
        System.out.printf("members=%d peakMiB=%d%n", members, peak >> 20);
        System.exit(0);
    }
}
