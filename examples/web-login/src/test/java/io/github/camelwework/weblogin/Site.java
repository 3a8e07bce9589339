// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import io.github.camelwework.simulator.SimulatorClock;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The page and its WeCom, on free ports, for the tests of a class. */
final class Site implements BeforeAllCallback, AfterAllCallback {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final SimulatorClock time = SimulatorClock.create();
    private String address;
    private SimulatedWecom wecom;
    private WebLogin application;

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        Settings settings = new Settings(freePort(), null, null, Map.of());
        address = settings.addressOrDefault();
        wecom = SimulatedWecom.trusting(address);
        application = new WebLogin(settings, wecom.options(), new Environment(this::now, new SecureRandom()));
        application.start();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        application.close();
        wecom.close();
    }

    String address() {
        return address;
    }

    WeworkSimulator simulator() {
        return wecom.simulator();
    }

    /** Moves the page's own time. */
    void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    private Instant now() {
        return time.instant().plus(ahead.get());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
