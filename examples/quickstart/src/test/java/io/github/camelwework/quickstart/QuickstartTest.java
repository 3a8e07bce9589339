// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.WeworkSimulator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Duration SHORT = Duration.ofSeconds(4);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void everything_that_is_fed_lands_on_a_phone_and_is_printed() {
        int exitCode = new Quickstart(new Settings(SHORT, null), out).run();

        assertThat(output())
                .contains("http://127.0.0.1:")
                .containsPattern("Alerts +Bob Smith +text +.*CPU at 97 % for 5 minutes")
                .containsPattern("Alerts +王五 +text +.*订单服务")
                .containsPattern("Alerts +李四 +markdown +.*Build 812")
                .containsPattern("Alerts +张三 +textcard +.*请审批")
                .containsPattern("Alerts +张三 +text +.*机房维护")
                .containsPattern("Alerts +张三 +image +负载.png")
                .containsPattern("Alerts +张三 +file +季度报表.csv")
                .containsPattern("Alerts +Alice Chen +text +Report 1")
                .doesNotContain("sim-secret-", "sim-token-")
                .endsWith("none is missing.");
        assertThat(exitCode).isZero();
    }

    @Test
    void with_credentials_it_sends_to_wecom_and_starts_no_simulator() {
        try (WeworkSimulator wecom = WeworkSimulator.builder().start()) {
            int exitCode = new Quickstart(
                            new Settings(
                                    SHORT,
                                    account(wecom, wecom.corp().app(1000003).secret(), "carol")),
                            out)
                    .run();

            assertThat(output())
                    .contains("everything goes to carol")
                    .doesNotContain("simulated")
                    .containsPattern("app 1000003 +carol +file +季度报表.csv")
                    .endsWith("none is missing.");
            assertThat(exitCode).isZero();
            assertThat(wecom.corp().messages().messages("carol")).hasSizeGreaterThan(8);
        }
    }

    @Test
    void what_does_not_arrive_is_named_and_fails_the_program() {
        try (WeworkSimulator wecom = WeworkSimulator.builder().start()) {
            Settings.Account wrong = account(wecom, "not-the-secret", "carol");
            int exitCode = new Quickstart(new Settings(SHORT, wrong), out, Duration.ofSeconds(1)).run();

            assertThat(output()).contains("are missing:").contains("file to carol: 季度报表.csv");
            assertThat(exitCode).isEqualTo(1);
        }
    }

    @Test
    void ending_it_waits_for_the_summary() throws Exception {
        Quickstart quickstart = new Quickstart(new Settings(null, null), out);
        CompletableFuture<Integer> exitCode = CompletableFuture.supplyAsync(quickstart::run);

        quickstart.end();

        assertThat(output()).endsWith("none is missing.");
        assertThat(exitCode.get(10, TimeUnit.SECONDS)).isZero();
    }

    private static Settings.Account account(WeworkSimulator wecom, String secret, String toUser) {
        return new Settings.Account(wecom.corp().corpId(), "1000003", secret, toUser, wecom.baseUrl());
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
