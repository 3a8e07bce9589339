// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.api.Setting;
import java.util.Iterator;
import java.util.List;

/** What stands on the command line. */
record Arguments(WeworkSimulator.Builder builder, boolean help) {

    static final String USAGE = """
            Usage: camel-wework-simulator [port] [--port n] [--host address] [--allow-host name]... [--seed n] [--set name=value]...
              port, --port  where to listen; 0 or nothing takes a free port
              --host        the address to listen on; 127.0.0.1 unless told otherwise
              --allow-host  a further name under which clients may call it, such as that of a container
              --seed        the same number gives the same secrets each time
              --set         a setting, such as --set rateLimits=false or --set tokenLife=60""";

    private static final int MAX_PORT = 65_535;

    static Arguments parse(String... args) {
        WeworkSimulator.Builder builder = WeworkSimulator.builder();
        boolean help = false;
        for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--port" -> builder.port(port(value(argument, rest)));
                case "--host" -> builder.host(value(argument, rest));
                case "--allow-host" -> builder.allowHost(value(argument, rest));
                case "--seed" -> builder.seed(number(argument, value(argument, rest)));
                case "--set" -> set(builder, value(argument, rest));
                default -> builder.port(positional(argument));
            }
        }
        return new Arguments(builder, help);
    }

    private static String value(String argument, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw misuse(argument + " needs a value.");
        }
        return rest.next();
    }

    private static int positional(String argument) {
        if (argument.startsWith("-")) {
            throw misuse("There is no option " + argument + ".");
        }
        return port(argument);
    }

    private static int port(String text) {
        long port = number("The port", text);
        if (port < 0 || port > MAX_PORT) {
            throw misuse(port + " is not a port: give 1 to 65535, or 0 for a free one.");
        }
        return (int) port;
    }

    private static void set(WeworkSimulator.Builder builder, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            throw misuse("--set needs name=value, not " + assignment + ".");
        }
        Setting setting = Setting.named(assignment.substring(0, equals));
        String value = assignment.substring(equals + 1);
        if (!setting.isFlag()) {
            builder.with(setting, number(setting.label(), value));
        } else if (value.equals("true") || value.equals("false")) {
            builder.with(setting, Boolean.parseBoolean(value));
        } else {
            throw misuse(setting.label() + " is true or false, not " + value + ".");
        }
    }

    private static long number(String what, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw misuse(what + " needs a whole number, not " + text + ".");
        }
    }

    private static IllegalArgumentException misuse(String problem) {
        return new IllegalArgumentException(problem + System.lineSeparator() + USAGE);
    }
}
