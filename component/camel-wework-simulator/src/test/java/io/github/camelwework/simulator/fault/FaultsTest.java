// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.fault.Fault.When;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.testing.Probe;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FaultsTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.of(WeworkSimulator.builder().seed(7)).resetBeforeEach();

    private static final String SET = "agent/set";

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void an_errcode_is_answered_for_the_next_calls_and_nothing_happens() {
        simulator.faults().on(SET).next(2, Fault.errcode(45009));

        assertThat(rename("a")).isEqualTo(45009);
        assertThat(rename("b")).isEqualTo(45009);
        assertThat(name()).isEqualTo("Alerts");
        assertThat(rename("c")).isZero();
        assertThat(simulator.ledger().calls(SET))
                .extracting(Ledger.Entry::errcode, Ledger.Entry::acted)
                .containsExactly(tuple(45009, false), tuple(45009, false), tuple(0, true));
    }

    @Test
    void a_fault_for_one_path_leaves_the_others_alone() {
        simulator.faults().on("agent/get").always(Fault.errcode(-1));

        assertThat(rename("a")).isZero();
    }

    @Test
    void a_fault_for_all_paths_strikes_gettoken_too() {
        simulator.faults().onAll().next(1, Fault.errcode(-1));

        assertThat(probe.get("/cgi-bin/gettoken").path("errcode").asInt()).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(When.class)
    void a_gateways_status_comes_before_or_after_the_deed(When when) {
        String path = setPath();
        simulator.faults().on(SET).next(1, new Fault.HttpStatus(502, when));

        HttpResponse<String> response = probe.send("POST", path, named("a"));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(name()).isEqualTo(when == When.AFTER_ACTING ? "a" : "Alerts");
        assertThat(last().acted()).isEqualTo(when == When.AFTER_ACTING);
        assertThat(last().errcode()).isNull();
    }

    @ParameterizedTest
    @EnumSource(When.class)
    void a_reset_is_a_real_reset_before_or_after_the_deed(When when) throws IOException {
        String path = setPath();
        simulator.faults().on(SET).next(1, new Fault.Reset(when));

        try (Socket socket = request(path, named("a"))) {
            InputStream answer = socket.getInputStream();
            assertThatThrownBy(answer::read).isInstanceOf(SocketException.class).hasMessageContaining("reset");
        }
        assertThat(name()).isEqualTo(when == When.AFTER_ACTING ? "a" : "Alerts");
        assertThat(last().acted()).isEqualTo(when == When.AFTER_ACTING);
    }

    @Test
    void an_ordinary_client_sees_a_reset_as_an_input_output_error() {
        String path = setPath();
        simulator.faults().on(SET).next(1, Fault.resetAfter());

        assertThatThrownBy(() -> probe.exchange("POST", path, named("a"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_truncated_answer_ends_in_the_middle_of_the_body() throws IOException {
        String path = setPath();
        simulator.faults().on(SET).next(1, Fault.truncated());

        try (Socket socket = request(path, named("a"))) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            assertThat(parts[0]).startsWith("HTTP/1.1 200");
            assertThat(parts[1]).startsWith("{\"errcode\"").doesNotEndWith("}");
            assertThat(parts[0].toLowerCase(Locale.ROOT))
                    .contains("content-length: " + "{\"errcode\":0,\"errmsg\":\"ok\"}".length());
        }
        assertThat(name()).isEqualTo("a");
    }

    @Test
    void an_answer_that_is_no_json_comes_with_status_200_after_the_deed() {
        String path = setPath();
        simulator.faults().on(SET).next(1, Fault.notJson());

        HttpResponse<String> response = probe.send("POST", path, named("a"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("<html>");
        assertThat(name()).isEqualTo("a");
    }

    @Test
    void a_stalled_call_is_never_answered() throws IOException {
        String path = setPath();
        simulator.faults().on(SET).next(1, Fault.stall());

        try (Socket socket = request(path, named("a"))) {
            socket.setSoTimeout(300);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(name()).isEqualTo("Alerts");
    }

    @Test
    void closing_the_simulator_ends_a_stalled_call() throws Exception {
        WeworkSimulator own = WeworkSimulator.builder().start();
        own.faults().onAll().always(Fault.stall());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), own.port())) {
            write(socket, "/cgi-bin/gettoken", "");
            assertThat(own.ledger().awaitCount("gettoken", 1, Duration.ofSeconds(10)))
                    .isTrue();
            own.close();
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void latency_holds_no_thread() throws Exception {
        String path = setPath();
        simulator.faults().on(SET).next(300, Fault.latency(Duration.ofMillis(300)));
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                open.add(request(path, named("a")));
            }
            assertThat(simulator.ledger().awaitCount(SET, 300, Duration.ofSeconds(20)))
                    .isTrue();
            for (Socket socket : open) {
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void latency_and_another_fault_strike_the_same_call() throws IOException {
        String path = setPath();
        simulator.faults().on(SET).next(1, Fault.latency(Duration.ofMillis(200)));
        simulator.faults().on(SET).next(1, Fault.errcode(6000));

        try (Socket socket = request(path, named("a"))) {
            socket.setSoTimeout(100);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            socket.setSoTimeout(10_000);
            assertThat(new String(socket.getInputStream().readNBytes(300), StandardCharsets.UTF_8))
                    .contains("\"errcode\":6000");
        }
    }

    @Test
    void all_tokens_can_be_revoked_after_so_many_calls() {
        String path = setPath();
        simulator.faults().onAll().after(2, Fault.revokeTokens());

        assertThat(probe.post(path, named("a")).path("errcode").asInt()).isZero();
        assertThat(probe.post(path, named("b")).path("errcode").asInt()).isZero();
        assertThat(probe.post(path, named("c")).path("errcode").asInt()).isEqualTo(40014);
        assertThat(simulator.faults().list()).isEmpty();
    }

    @Test
    void every_kth_call_is_struck() {
        simulator.faults().on(SET).every(3, Fault.errcode(-1));

        assertThat(List.of(rename("a"), rename("b"), rename("c"), rename("d"), rename("e"), rename("f")))
                .containsExactly(0, 0, -1, 0, 0, -1);
    }

    @Test
    void every_new_one_lets_through_what_is_sent_again() {
        simulator.faults().on("x").everyNew(2, Fault.errcode(-1));

        assertThat(Stream.of("a", "b", "b", "a", "c", "d", "d", "e").filter(body -> !simulator
                        .faults()
                        .strike("x", body.getBytes(StandardCharsets.UTF_8))
                        .isEmpty()))
                .containsExactly("b", "d");
    }

    @Test
    void a_share_strikes_about_that_many() {
        simulator.faults().on("x").share(0.25, Fault.errcode(-1));

        long struck = IntStream.range(0, 4000)
                .filter(call -> !simulator.faults().strike("x", new byte[0]).isEmpty())
                .count();

        assertThat(struck).isBetween(850L, 1150L);
    }

    @Test
    void a_fault_can_be_disarmed_and_says_what_it_struck() {
        long id = simulator.faults().on(SET).always(Fault.errcode(-1));
        rename("a");

        assertThat(simulator.faults().list()).singleElement().satisfies(armed -> assertThat(armed.struck())
                .isEqualTo(1));
        assertThat(simulator.faults().remove(id)).isTrue();
        assertThat(simulator.faults().remove(id)).isFalse();
        assertThat(rename("b")).isZero();
    }

    @Test
    void schedules_that_make_no_sense_are_refused() {
        var target = simulator.faults().on(SET);

        assertThatThrownBy(() -> target.next(0, Fault.stall())).hasMessageContaining("from 1 on");
        assertThatThrownBy(() -> target.every(0, Fault.stall())).hasMessageContaining("from 1 on");
        assertThatThrownBy(() -> target.after(-1, Fault.stall())).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> target.share(Double.NaN, Fault.stall())).hasMessageContaining("0 to 1");
        assertThat(simulator.faults().list()).isEmpty();
    }

    private String setPath() {
        return "/cgi-bin/" + SET + "?access_token=" + probe.token(1000002);
    }

    private int rename(String name) {
        return probe.post(setPath(), named(name)).path("errcode").asInt();
    }

    private String name() {
        return simulator.corp().app(1000002).name();
    }

    private Ledger.Entry last() {
        List<Ledger.Entry> calls = simulator.ledger().calls(SET);
        return calls.get(calls.size() - 1);
    }

    private Socket request(String path, String body) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), simulator.port());
        write(socket, path, body);
        return socket;
    }

    private static void write(Socket socket, String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String named(String name) {
        return "{\"agentid\":1000002,\"name\":\"" + name + "\"}";
    }
}
