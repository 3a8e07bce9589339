// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.DemoDirectory;
import java.util.List;
import java.util.Set;

/** The corp of every simulator at the start, so that it can be used at once. */
final class DemoCorp {

    static final String CORP_ID = "wwsim0000000000001";
    static final int ALERTS = 1_000_002;
    static final int REPORTS = 1_000_003;
    private static final int SALES = 5;

    private DemoCorp() {}

    static void fill(SimulatedCorp corp) {
        DemoDirectory.fill(corp.directory());
        corp.addApp(ALERTS, "Alerts", VisibleRange.wholeCorp());
        corp.robots().add("Duty", List.of("alice", "bob", "sunba"));
        corp.addApp(REPORTS, "Reports", VisibleRange.ofDepartments(Set.of(SALES)));
    }
}
