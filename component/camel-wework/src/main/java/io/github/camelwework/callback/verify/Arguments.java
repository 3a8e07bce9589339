// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the verifier.
 *
 * @param values of the options that take one
 * @param show whether the message itself is printed
 */
record Arguments(String address, Map<String, String> values, boolean show, boolean help) {

    static final String USAGE = """
            verify [options] ADDRESS
              says which of token, key and receiveid does not fit a recorded request

              ADDRESS               the request's address or its query: https://…?msg_signature=…&timestamp=…&nonce=…
              --body FILE           the body of a POST, byte for byte; - for the standard input; none for a URL check (GET)
              --properties FILE     the file with token, encodingAesSecretKey and receiveId, such as an application.properties
              --receive-id ID       the expected receiver: a corpid, a suite's id, a list separated by commas, or '' for robots
              --show                prints the message

            Secrets are not taken from the command line, which other users of the machine can see: they come from the file,
            or from WEWORK_TOKEN and WEWORK_ENCODING_AES_KEY of the environment (and WEWORK_RECEIVE_ID).

            Exit code: 0 all fit, 1 something does not, 2 undecided.""";

    private static final Set<String> WITH_VALUE = Set.of("--body", "--properties", "--receive-id");
    private static final List<String> SECRETS = List.of("--token", "--key", "--encoding-aes-key");

    static Arguments parse(String... args) {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        if ("verify".equals(left.peek())) {
            left.remove();
        }
        Map<String, String> values = new HashMap<>();
        String address = null;
        boolean show = false;
        boolean help = left.isEmpty();
        while (!left.isEmpty()) {
            String argument = left.remove();
            switch (argument) {
                case "--show" -> show = true;
                case "--help", "-h" -> help = true;
                default -> {
                    if (WITH_VALUE.contains(argument)) {
                        values.put(argument, value(argument, left));
                    } else {
                        address = address(argument, address);
                    }
                }
            }
        }
        if (address == null && !help) {
            throw misuse("The address of the request is missing.");
        }
        return new Arguments(address == null ? "" : address, Map.copyOf(values), show, help);
    }

    @Nullable
    String value(String option) {
        return values.get(option);
    }

    private static String value(String option, Deque<String> left) {
        String value = left.poll();
        if (value == null) {
            throw misuse("The option " + option + " needs a value.");
        }
        return value;
    }

    private static String address(String argument, @Nullable String earlier) {
        if (SECRETS.contains(argument)) {
            throw misuse(
                    "Secrets are not taken from the command line, which other users of the machine can see: put them into a"
                            + " file for --properties, or into the environment.");
        }
        if (argument.startsWith("--")) {
            throw misuse("Unknown option: " + argument + ".");
        }
        if (earlier != null) {
            throw misuse("There are two addresses; put the address in quotes, because it contains &.");
        }
        return argument;
    }

    private static IllegalArgumentException misuse(String what) {
        return new IllegalArgumentException(what + "\n\n" + USAGE);
    }
}
