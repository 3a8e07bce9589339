// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Serves the page until Ctrl-C. */
public final class WebLoginMain {

    private WebLoginMain() {}

    /** Runs it; there are no arguments, {@link Settings} names the properties. */
    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            serve(Settings.of(System::getProperty, System::getenv), out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void serve(Settings settings, PrintStream out) throws InterruptedException {
        if (!settings.wecom().isEmpty()) {
            serve(settings, settings.wecom(), out);
            return;
        }
        try (SimulatedWecom wecom = SimulatedWecom.trusting(settings.addressOrDefault())) {
            serve(settings, wecom.options(), out);
        }
    }

    private static void serve(Settings settings, Map<String, String> wecom, PrintStream out)
            throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try (WebLogin application = new WebLogin(settings, wecom, Environment.system())) {
            application.start();
            out.println("Sign in with WeCom at " + settings.addressOrDefault() + "/ (Ctrl-C ends it).");
            end.await();
        } finally {
            ended.countDown();
        }
    }
}
