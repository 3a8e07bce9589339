// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.api.Setting;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of the command line. Each option is checked when it is read; the ranges stand in the help and in the errors. */
@Command(
        name = "camel-wework-simulator",
        description = "Runs WeCom (企业微信) on localhost.%n",
        mixinStandardHelpOptions = true,
        versionProvider = SimulatorVersion.class,
        sortOptions = false)
final class SimulatorCommand {

    private static final int MAX_PORT = 65_535;
    private static final String PORT_RANGE = "1 to 65535, or 0 for a free port";
    private static final String NUMBER_RANGE = "a whole number";
    private static final String SET_FORM = "name=value, such as rateLimits=false or tokenLife=60";

    private final WeworkSimulator.Builder builder = WeworkSimulator.builder();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it reads an argument
    private CommandSpec spec;

    /** A simulator as the arguments describe it, not started yet. */
    WeworkSimulator.Builder builder() {
        return builder;
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "<port>", description = "The same as --port.")
    void positionalPort(String text) {
        builder.port(port("The port", text));
    }

    @Option(
            names = "--port",
            order = 1,
            paramLabel = "<number>",
            description = "The port to listen on: " + PORT_RANGE + ". Without it, a free port.")
    void port(String text) {
        builder.port(port("--port", text));
    }

    @Option(
            names = "--host",
            order = 2,
            paramLabel = "<address>",
            description = "The address to listen on: a name or an IP address of this machine. Without it, 127.0.0.1.")
    void host(String address) {
        builder.host(address);
    }

    @Option(
            names = "--allow-host",
            order = 3,
            paramLabel = "<name>",
            description = "A further host name that clients may use, such as that of a container. May be repeated.")
    void allowHosts(List<String> names) {
        names.forEach(builder::allowHost);
    }

    @Option(
            names = "--seed",
            order = 4,
            paramLabel = "<number>",
            description = "The seed of its secrets: " + NUMBER_RANGE + ". The same seed gives the same secrets.")
    void seed(String text) {
        builder.seed(number("--seed", text, NUMBER_RANGE));
    }

    @Option(
            names = "--set",
            order = 5,
            paramLabel = "<setting>",
            description = "A setting: " + SET_FORM + ". May be repeated.")
    void settings(List<String> assignments) {
        assignments.forEach(this::set);
    }

    private void set(String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            throw invalid("--set", assignment, SET_FORM);
        }
        try {
            set(Setting.named(assignment.substring(0, equals)), assignment.substring(equals + 1));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--set: " + e.getMessage(), e);
        }
    }

    private void set(Setting setting, String value) {
        String name = "--set " + setting.label();
        if (!setting.isFlag()) {
            builder.with(setting, number(name, value, "a whole number from 0 on"));
        } else if (value.equals("true") || value.equals("false")) {
            builder.with(setting, Boolean.parseBoolean(value));
        } else {
            throw invalid(name, value, "true or false");
        }
    }

    private int port(String option, String text) {
        long port = number(option, text, PORT_RANGE);
        if (port < 0 || port > MAX_PORT) {
            throw invalid(option, text, PORT_RANGE);
        }
        return (int) port;
    }

    private long number(String option, String text, String range) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw invalid(option, text, range);
        }
    }

    private ParameterException invalid(String option, String value, String range) {
        return new ParameterException(
                spec.commandLine(), "%s cannot be \"%s\": give %s.".formatted(option, value, range));
    }
}
