// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.app.App;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/** Runs a simulator from a shell until it is interrupted. */
final class SimulatorMain {

    private static final int MISUSE = 2;

    private SimulatorMain() {}

    /** Starts it; exit code 2 when the arguments or the port are no good. */
    public static void main(String[] args) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                System.out.println(Arguments.USAGE);
                return;
            }
            WeworkSimulator simulator = arguments.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
            introduce(simulator, System.out);
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSE);
        }
    }

    private static void introduce(WeworkSimulator simulator, PrintStream out) {
        SimulatedCorp corp = simulator.corp();
        out.println("WeCom on localhost: " + simulator.baseUrl());
        out.println("  corp id       " + corp.corpId());
        for (App app : corp.apps()) {
            out.printf("  agent id      %d  %s%n", app.agentId(), app.name());
        }
        out.println("  secrets       " + simulator.baseUrl() + "/simulator/corps");
        out.println("  what it can   " + simulator.baseUrl() + "/simulator");
        out.println("  a token       " + simulator.baseUrl() + "/cgi-bin/gettoken?corpid=" + corp.corpId()
                + "&corpsecret=<an app's secret>");
        out.println("Point a client at it in place of https://qyapi.weixin.qq.com. Ctrl-C ends it.");
        out.flush();
    }
}
