// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.testing.HeapWatch;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.impl.DefaultCamelContext;

/** Applies a made-up source in a JVM of its own, and prints what it did and how much of the heap was in use at most. */
public final class SyncProcess {

    /** The first number of the departments that it makes. */
    static final int FIRST_ID = 1000;

    private SyncProcess() {}

    /** The endpoint's options, the base URL, the corp's id, two secrets, how many members and how many departments. */
    public static void main(String... arguments) throws InterruptedException {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setBaseUrl(arguments[1]);
        component.getConfiguration().setCorpId(arguments[2]);
        component.getConfiguration().setSecret(arguments[3]);
        component.getConfiguration().setContactSecret(arguments[4]);
        context.addComponent("wework", component);
        context.start();
        HeapWatch heap = HeapWatch.begin();
        try {
            SyncReport report = context.createProducerTemplate()
                    .requestBody(
                            "wework:contact/sync?mode=APPLY&rateLimiterEnabled=false&" + arguments[0],
                            source(Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6])),
                            SyncReport.class);
            System.out.printf(
                    "done=%d failed=%d peakMiB=%d calls=%s%n",
                    report.doneCount(), report.failed().size(), heap.peak() >> 20, report.calls());
        } catch (CamelExecutionException e) {
            System.out.println("failure=" + e.getCause());
        }
        context.stop();
        System.exit(0);
    }

    static Iterator<Map<String, Object>> source(int members, int departments) {
        Stream<Map<String, Object>> tree = IntStream.range(0, departments)
                .mapToObj(i -> Map.of(
                        "kind",
                        "department",
                        "id",
                        FIRST_ID + i,
                        "parentid",
                        i < 50 ? 1 : FIRST_ID + i % 50,
                        "name",
                        "部门" + i));
        Stream<Map<String, Object>> people = IntStream.range(0, members)
                .mapToObj(i -> Map.of(
                        "kind", "member",
                        "userid", "member" + i,
                        "name", "成员" + i,
                        "mobile", "135%08d".formatted(i),
                        "email", "member" + i + "@example.org",
                        "position", "P" + i % 12,
                        "department", List.of(FIRST_ID + i % departments)));
        return Stream.concat(tree, people).iterator();
    }
}
