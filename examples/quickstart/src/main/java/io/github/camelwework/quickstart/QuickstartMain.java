// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs the quickstart until Ctrl-C, or for {@code -Dquickstart.duration=20s}. The exit code is 0 only if every message
 * that was fed arrived, 1 if not, 2 if a setting is no good.
 */
public final class QuickstartMain {

    private static final int MISUSE = 2;

    private QuickstartMain() {}

    /** Runs it; there are no arguments, {@link Settings} names the properties. */
    public static void main(String[] args) {
        // Not System.out: names are Chinese, and where the locale is not UTF-8 they would come out as question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out));
    }

    private static int run(PrintStream out) {
        try {
            Quickstart quickstart = new Quickstart(Settings.of(System::getProperty, System::getenv), out);
            Runtime.getRuntime().addShutdownHook(new Thread(quickstart::end));
            return quickstart.run();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return MISUSE;
        }
    }
}
