// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "65536", "-1", "--port", "--port x", "--set tokenLife", "--set no=1", "--set rateLimits=1"})
    void arguments_that_make_no_sense_are_refused(String line) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void arguments_make_the_simulator() {
        try (WeworkSimulator simulator = Arguments.parse(
                        "0", "--seed", "5", "--set", "tokenLife=60", "--set", "rateLimits=false")
                .builder()
                .start()) {
            assertThat(new Probe(simulator)
                            .gettoken(
                                    simulator.corp().corpId(),
                                    simulator.corp().app(1000002).secret())
                            .path("expires_in")
                            .asInt())
                    .isEqualTo(60);
        }
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
