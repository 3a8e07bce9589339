// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.testing.Probe;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SimulatorMainTest {

    @Test
    void it_says_where_it_listens_and_how_to_use_it() throws Exception {
        Process process = run();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            assertThat(first).startsWith("WeCom on localhost: http://127.0.0.1:");
            String url = first.substring(first.indexOf("http"));

            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(url + "/simulator/state"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(out.readLine()).contains("wwsim0000000000001");
            assertThat(out.readLine()).contains("1000002").contains("Alerts");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_busy_port_is_named_and_ends_with_code_2() throws Exception {
        try (WeworkSimulator first = WeworkSimulator.builder().start()) {
            Process second = run("--port", String.valueOf(first.port()));

            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(errors(second))
                    .contains("cannot listen on 127.0.0.1:" + first.port())
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void bad_arguments_end_with_code_2_and_the_usage() throws Exception {
        Process process = run("--no-such-option");

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(errors(process)).contains("--no-such-option").contains("Usage:");
    }

    /** Each line: the arguments, the option that the error names, and the range or form that it gives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x                     | The port cannot be "x"               | give 1 to 65535, or 0 for a free port
                    65536                 | The port cannot be "65536"           | give 1 to 65535, or 0 for a free port
                    8080 9090             | '9090'                               | Usage:
                    -1                    | '-1'                                 | Usage:
                    --port                | --port needs a value                 | 1 to 65535, or 0 for a free port
                    --port x              | --port cannot be "x"                 | give 1 to 65535, or 0 for a free port
                    --port -1             | --port cannot be "-1"                | give 1 to 65535, or 0 for a free port
                    --port 65536          | --port cannot be "65536"             | give 1 to 65535, or 0 for a free port
                    --host                | --host needs a value                 | a name or an IP address of this machine
                    --allow-host          | --allow-host needs a value           | such as that of a container
                    --seed                | --seed needs a value                 | a whole number
                    --seed 1.5            | --seed cannot be "1.5"               | give a whole number
                    --set                 | --set needs a value                  | name=value, such as rateLimits=false
                    --set tokenLife       | --set cannot be "tokenLife"          | give name=value, such as rateLimits=false
                    --set no=1            | --set: There is no setting "no"      | tokenLife, revokedTokenErrcode
                    --set rateLimits=1    | --set rateLimits cannot be "1"       | give true or false
                    --set tokenLife=soon  | --set tokenLife cannot be "soon"     | give a whole number from 0 on
                    --set tokenLife=-1    | --set: tokenLife cannot be -1        | give a number from 0 on
                    --no-such-option      | '--no-such-option'                   | Usage:
                    --prot 8080           | '--prot'                             | --port
                    """)
    void an_invalid_argument_is_refused_with_its_name_and_its_range(String line, String name, String range) {
        StringWriter err = new StringWriter();

        int exitCode = commandLine(new StringWriter(), err).execute(line.split(" "));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).contains(name);
        assertThat(err.toString()).contains(range).contains("Usage: camel-wework-simulator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_names_every_option(String option) {
        StringWriter out = new StringWriter();

        assertThat(commandLine(out, new StringWriter()).execute(option)).isZero();

        assertThat(out.toString())
                .contains("Usage: camel-wework-simulator")
                .contains("--port", "--host", "--allow-host", "--seed", "--set", "--help", "--version");
    }

    @Test
    void the_version_is_printed() {
        StringWriter out = new StringWriter();

        assertThat(commandLine(out, new StringWriter()).execute("--version")).isZero();

        assertThat(out.toString()).startsWith("camel-wework-simulator ");
    }

    @Test
    void arguments_make_the_simulator() {
        SimulatorCommand command = new SimulatorCommand();
        new CommandLine(command).parseArgs("0", "--seed", "5", "--set", "tokenLife=60", "--set", "rateLimits=false");

        try (WeworkSimulator simulator = command.builder().start()) {
            assertThat(new Probe(simulator)
                            .gettoken(
                                    simulator.corp().corpId(),
                                    simulator.corp().app(1000002).secret())
                            .path("expires_in")
                            .asInt())
                    .isEqualTo(60);
        }
    }

    private static CommandLine commandLine(StringWriter out, StringWriter err) {
        return SimulatorMain.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                SimulatorMain.class.getName()));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command).start();
    }
}
