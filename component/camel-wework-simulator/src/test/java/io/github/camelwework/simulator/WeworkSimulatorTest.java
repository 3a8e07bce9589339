// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.testing.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeworkSimulatorTest {

    @Test
    void it_listens_on_loopback_only() throws IOException {
        try (WeworkSimulator simulator = WeworkSimulator.builder().start()) {
            assertThat(simulator.baseUrl()).isEqualTo("http://127.0.0.1:" + simulator.port());
            for (InetAddress address : addressesOfThisMachine()) {
                assertThat(accepts(address, simulator.port()))
                        .as(address.toString())
                        .isEqualTo(address.equals(InetAddress.getLoopbackAddress()));
            }
        }
    }

    @Test
    void closed_it_listens_no_more() throws IOException {
        WeworkSimulator simulator = WeworkSimulator.builder().start();
        int port = simulator.port();

        simulator.close();

        assertThat(accepts(InetAddress.getLoopbackAddress(), port)).isFalse();
    }

    @Test
    void a_busy_port_is_an_error_with_a_remedy() {
        try (WeworkSimulator first = WeworkSimulator.builder().start()) {
            WeworkSimulator.Builder second = WeworkSimulator.builder().port(first.port());

            assertThatThrownBy(second::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("choose another");
        }
    }

    @Test
    void the_same_seed_gives_the_same_secrets_and_tokens() {
        try (WeworkSimulator one = WeworkSimulator.builder().seed(42).start();
                WeworkSimulator same = WeworkSimulator.builder().seed(42).start();
                WeworkSimulator other = WeworkSimulator.builder().seed(43).start()) {
            assertThat(one.corp().contactSecret())
                    .isEqualTo(same.corp().contactSecret())
                    .isNotEqualTo(other.corp().contactSecret());
            assertThat(new Probe(one).token(1000002)).isEqualTo(new Probe(same).token(1000002));
        }
    }

    @Test
    void the_demo_corp_has_two_apps_of_different_range() {
        try (WeworkSimulator simulator = WeworkSimulator.builder().start()) {
            assertThat(simulator.corp().apps()).extracting(App::name).containsExactly("Alerts", "Reports");
            assertThat(simulator.corp().app(1000002).range().coversCorp()).isTrue();
            assertThat(simulator.corp().app(1000003).range().coversCorp()).isFalse();
        }
    }

    @Test
    void what_does_not_exist_is_said_with_what_does() {
        try (WeworkSimulator simulator = WeworkSimulator.builder().start()) {
            assertThatThrownBy(() -> simulator.corp("none")).hasMessageContaining("wwsim0000000000001");
            assertThatThrownBy(() -> simulator.corp().app(5)).hasMessageContaining("1000002, 1000003");
            assertThatThrownBy(() -> simulator.addCorp("wwsim0000000000001")).hasMessageContaining("already");
            assertThatThrownBy(() -> simulator.corp().addApp(1000002, "x", VisibleRange.wholeCorp()))
                    .hasMessageContaining("already");
        }
    }

    @Test
    void an_app_that_was_added_works() {
        try (WeworkSimulator simulator = WeworkSimulator.builder().start()) {
            App app = simulator.addCorp("wwmine").addApp(1000009, "Mine", VisibleRange.ofDepartments(Set.of(1)));

            assertThat(new Probe(simulator)
                            .gettoken("wwmine", app.secret())
                            .path("errcode")
                            .asInt(-1))
                    .isZero();
        }
    }

    @Test
    void many_callers_at_once_get_one_token_and_leave_one_entry_each() {
        Instant time = Instant.parse("2026-03-01T08:00:00Z");
        try (WeworkSimulator simulator =
                WeworkSimulator.builder().clock(SimulatorClock.frozenAt(time)).start()) {
            Probe probe = new Probe(simulator);
            List<CompletableFuture<String>> callers = IntStream.range(0, 64)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> probe.token(1000002)))
                    .toList();

            assertThat(callers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
            assertThat(simulator.ledger().calls("gettoken"))
                    .hasSize(64)
                    .extracting(Ledger.Entry::time)
                    .containsOnly(time);
            assertThat(simulator.ledger().all()).extracting(Ledger.Entry::id).isSorted();
        }
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
    }

    private static boolean accepts(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
