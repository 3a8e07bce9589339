// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.app.App;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a simulator from a shell until it is interrupted. */
final class SimulatorMain {

    private SimulatorMain() {}

    /** Starts it; exit code 2 when an argument is invalid or the port cannot be used. */
    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    /** The command line; run, it blocks for as long as the simulator runs. */
    static CommandLine commandLine() {
        SimulatorCommand command = new SimulatorCommand();
        return new CommandLine(command)
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler((mistake, args) -> refuse(mistake))
                .setExecutionStrategy(parsed -> run(command, parsed));
    }

    private static int run(SimulatorCommand command, ParseResult parsed) {
        Integer answered = CommandLine.executeHelpRequest(parsed);
        if (answered != null) {
            return answered;
        }
        CommandLine line = parsed.commandSpec().commandLine();
        WeworkSimulator simulator;
        try {
            simulator = command.builder().start();
        } catch (UncheckedIOException e) {
            line.getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        introduce(simulator, line.getOut());
        return awaitInterrupt();
    }

    private static int awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    private static int refuse(ParameterException mistake) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(explain(mistake));
        UnmatchedArgumentException.printSuggestions(mistake, line.getErr());
        line.getErr().println();
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    /** An option without its value is explained by what the help says of it. */
    private static String explain(ParameterException mistake) {
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec option = missing.getMissing().get(0);
            String name = option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
            return "%s needs a value. %s".formatted(name, String.join(" ", option.description()));
        }
        return String.valueOf(mistake.getMessage());
    }

    private static void introduce(WeworkSimulator simulator, PrintWriter out) {
        SimulatedCorp corp = simulator.corp();
        out.println("WeCom on localhost: " + simulator.baseUrl());
        out.println("  corp id       " + corp.corpId());
        for (App app : corp.apps()) {
            out.printf("  agent id      %d  %s%n", app.agentId(), app.name());
        }
        out.println("  secrets       " + simulator.baseUrl() + "/simulator/corps");
        out.println("  admin API     " + simulator.baseUrl() + "/simulator");
        out.println("  get a token   " + simulator.baseUrl() + "/cgi-bin/gettoken?corpid=" + corp.corpId()
                + "&corpsecret=<secret of an app>");
        out.println("Use this base URL in place of https://qyapi.weixin.qq.com. Press Ctrl-C to stop.");
        out.flush();
    }
}
