// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.UnhurriedTime;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/**
 * What the component does when WeCom or the network fails, as a page: calls, outcomes and pauses of each scenario. A change of
 * behaviour shows as a difference; {@code -Dreadme.update=true} writes the page.
 */
class FaultReportTest {

    private static final Path PAGE = Path.of("..", "docs", "faults.md");
    private static final String SEND = "wework:message/send?toUser=zhangsan";
    private static final int TEN = 10;
    private static final int AT_ONCE = 20;

    private static final String HEAD = """
            # When WeCom or the network fails

            This page is for those who want to know what the component does about a fault. A test runs each scenario against the simulator
            and compares calls, outcome and pauses with this page. Pauses are spread at random; here the randomness is fixed.

            """;

    /** One scenario: the fault, and what is called. */
    private record Scenario(String title, Consumer<WeworkSimulator> fault, List<Call> calls) {}

    private record Call(String uri, Object body) {}

    private static final List<Scenario> SCENARIOS = List.of(
            new Scenario(
                    "The access token is revoked before a send",
                    wecom -> wecom.faults().on("message/send").next(1, Fault.revokeTokens()),
                    List.of(new Call(SEND, "CPU at 97 %"))),
            new Scenario(
                    "WeCom is busy (-1) once",
                    wecom -> wecom.faults().on("message/send").next(1, Fault.errcode(-1)),
                    List.of(new Call(SEND, "CPU at 97 %"))),
            new Scenario(
                    "WeCom counts too many calls (45009)",
                    wecom -> wecom.faults().on("message/send").next(1, Fault.errcode(45009)),
                    List.of(new Call(SEND, "first"), new Call(SEND, "second"))),
            new Scenario(
                    "The connection ends after WeCom has taken a send",
                    wecom -> wecom.faults().on("message/send").next(1, Fault.resetAfter()),
                    List.of(new Call(SEND, "CPU at 97 %"))),
            new Scenario(
                    "A sign-in page of the network answers a send",
                    wecom -> wecom.faults().on("message/send").next(1, Fault.notJson()),
                    List.of(new Call(SEND, "CPU at 97 %"))),
            new Scenario(
                    "The answer to creating a member is lost",
                    wecom -> wecom.faults().on("user/create").next(1, Fault.truncated()),
                    List.of(new Call(
                            "wework:user/create",
                            Map.of(
                                    "userid",
                                    "newhire",
                                    "name",
                                    "New Hire",
                                    "email",
                                    "n@example.com",
                                    "department",
                                    List.of(1))))),
            new Scenario(
                    "A gateway answers a read with 502 twice",
                    wecom -> wecom.faults().on("user/get").next(2, Fault.status(502)),
                    List.of(new Call("wework:user/get?userId=zhangsan", null))),
            new Scenario(
                    "A gateway answers every read with 502",
                    wecom -> wecom.faults().on("user/get").always(Fault.status(502)),
                    List.of(new Call("wework:user/get?userId=zhangsan", null))),
            new Scenario(
                    "The connection is reset before a read",
                    wecom -> wecom.faults().on("department/list").next(1, Fault.resetBefore()),
                    List.of(new Call("wework:department/list", null))),
            new Scenario(
                    "The secret is refused (40001)",
                    wecom -> wecom.faults().on("gettoken").always(Fault.errcode(40001)),
                    List.of(new Call(SEND, "first"), new Call(SEND, "second"))),
            new Scenario(
                    "The second part of a long text is of unknown outcome",
                    wecom -> wecom.faults().on("message/send").after(1, Fault.resetAfter()),
                    List.of(new Call(SEND + "&onOverflow=split", "line of a log\n".repeat(400)))),
            new Scenario(
                    "A receiver is missed",
                    wecom -> {},
                    List.of(new Call("wework:message/send?toUser=zhangsan,nobody", "CPU at 97 %"))));

    @Test
    void the_page_says_what_each_fault_leads_to() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Scenario scenario : SCENARIOS) {
            page.append(report(scenario)).append('\n');
        }
        page.append(revocationUnderLoad());

        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("faults.md; run with -Dreadme.update=true").hasContent(page.toString());
    }

    private static String report(Scenario scenario) {
        try (World world = new World()) {
            scenario.fault().accept(world.wecom);
            List<String> outcomes = scenario.calls().stream()
                    .map(call -> outcome(world.template.request(
                            call.uri(), exchange -> exchange.getMessage().setBody(call.body()))))
                    .toList();
            return section(scenario.title(), world, outcomes);
        }
    }

    /** Which call meets the revocation is chance; how many tokens are fetched is not. */
    private static String revocationUnderLoad() {
        try (World world = new World()) {
            String first = outcome(world.template.request(
                    SEND, exchange -> exchange.getMessage().setBody("before")));
            world.wecom.faults().on("message/send").next(1, Fault.revokeTokens());
            List<CompletableFuture<Exchange>> sends = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> world.template.asyncSend(
                            SEND, exchange -> exchange.getMessage().setBody("alert " + number)))
                    .toList();
            long sent = sends.stream()
                    .map(CompletableFuture::join)
                    .filter(exchange -> exchange.getException() == null)
                    .count();
            return """
                    ## The access token is revoked while %d sends are under way

                    ```text
                    calls     gettoken %d
                    outcome   %s, then %d of %d sent
                    phone     %d messages
                    ```
                    """.formatted(
                            AT_ONCE,
                            world.wecom.ledger().count("gettoken"),
                            first,
                            sent,
                            AT_ONCE,
                            world.wecom.corp().messages().messages("zhangsan").size());
        }
    }

    private static String section(String title, World world, List<String> outcomes) {
        List<String> calls =
                world.wecom.ledger().all().stream().map(FaultReportTest::call).toList();
        return """
                ## %s

                ```text
                calls     %s
                outcome   %s
                pauses    %s
                ```
                """.formatted(
                        title,
                        String.join("\n          ", calls),
                        String.join("\n          ", outcomes),
                        world.time.pauses().isEmpty()
                                ? "none"
                                : world.time.pauses().stream()
                                        .map(Duration::toMillis)
                                        .map(millis -> millis + " ms")
                                        .collect(Collectors.joining(", ")));
    }

    private static String call(Ledger.Entry entry) {
        return entry.path() + " -> " + (entry.errcode() == null ? "no answer" : entry.errcode())
                + (entry.acted() ? ", done" : "");
    }

    private static String outcome(Exchange exchange) {
        WeworkException failure = exchange.getException(WeworkException.class);
        if (failure == null) {
            Object missed = exchange.getMessage().getHeader(WeworkConstants.INVALID_USER);
            return exchange.getException() == null
                    ? "success" + (missed == null ? "" : ", missed: " + missed)
                    : String.valueOf(exchange.getException());
        }
        List<String> words = new ArrayList<>(List.of(failure.getClass().getSimpleName()));
        words.add("errcode " + failure.getErrorCode());
        words.add("retryable " + failure.isRetryable());
        if (failure.getRetryAfter() != null) {
            // The limiter keeps its own time: the seconds that have passed since do not count here.
            words.add("retryAfter within " + (failure.getRetryAfter().toSeconds() + TEN - 1) / TEN * TEN + " s");
        }
        SendProgress progress = failure.getSendProgress();
        if (progress != null) {
            words.add("sent " + progress.msgIds().size());
        }
        return String.join(", ", words);
    }

    /** A simulated WeCom, and a context that calls it. */
    private static final class World implements AutoCloseable {

        private final WeworkSimulator wecom = WeworkSimulator.builder().seed(1).start();
        private final UnhurriedTime time = new UnhurriedTime();
        private final DefaultCamelContext context = new DefaultCamelContext();
        private final ProducerTemplate template;

        World() {
            WeworkComponent component = new WeworkComponent(context);
            component.setEnvironment(time.environment());
            component.setRateLimits("message/send member -; message/send corp -");
            WeworkConfiguration configuration = component.getConfiguration();
            configuration.setBaseUrl(wecom.baseUrl());
            configuration.setCorpId(wecom.corp().corpId());
            configuration.setAgentId(Wecom.ALERTS);
            configuration.setSecret(wecom.corp().app(Wecom.ALERTS).secret());
            configuration.setContactSecret(wecom.corp().contactSecret());
            context.addComponent("wework", component);
            context.start();
            template = context.createProducerTemplate();
        }

        @Override
        public void close() {
            context.stop();
            wecom.close();
            time.shutdownNow();
        }
    }
}
