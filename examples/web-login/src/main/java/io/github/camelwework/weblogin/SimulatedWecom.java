// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import java.net.URI;
import java.util.Map;

/** WeCom on this machine, whose app trusts the page. */
record SimulatedWecom(WeworkSimulator simulator) implements AutoCloseable {

    private static final int ALERTS = 1_000_002;

    /** Starts it. */
    static SimulatedWecom trusting(String address) {
        WeworkSimulator simulator = WeworkSimulator.builder().start();
        simulator.corp().app(ALERTS).trustedDomain(URI.create(address).getAuthority());
        return new SimulatedWecom(simulator);
    }

    /** What the component is set up with. */
    Map<String, String> options() {
        App app = simulator.corp().app(ALERTS);
        return Map.of(
                "base-url", simulator.baseUrl(),
                "authorize-url", simulator.baseUrl() + "/connect/oauth2/authorize",
                "corp-id", simulator.corp().corpId(),
                "agent-id", String.valueOf(app.agentId()),
                "secret", app.secret());
    }

    @Override
    public void close() {
        simulator.close();
    }
}
