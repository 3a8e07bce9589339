// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.verify;

import io.github.camelwework.environment.Environment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/** Tells which of token, key and receiveid does not fit a recorded request: {@code java -jar camel-wework.jar verify}. */
final class CallbackVerifierMain {

    private static final int DIFFERS = 1;
    private static final int MISUSE = 2;

    private CallbackVerifierMain() {}

    /** Exit code 0 when all of them fit, 1 when one does not, 2 when something is missing for a decision. */
    public static void main(String... args) {
        // Messages are Chinese as often as not, and the platform's charset may know none of it.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    private static int run(PrintStream out, String... args) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.println(Arguments.USAGE);
                return 0;
            }
            Report report = Report.of(
                    arguments,
                    Settings.of(arguments, System.getenv()),
                    Recording.of(arguments, System.in),
                    Environment.timeOfDay().instant());
            report.lines().forEach(out::println);
            return report.allFit() ? 0 : DIFFERS;
        } catch (NoSuchFileException e) {
            System.err.println("This file does not exist: " + e.getFile());
        } catch (IOException e) {
            System.err.println("A file cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        return MISUSE;
    }
}
