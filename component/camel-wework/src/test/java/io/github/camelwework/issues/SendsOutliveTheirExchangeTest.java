// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.WeworkConstants;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file or a JMS message comes in a new exchange each time, and its send began with the first part each time. */
class SendsOutliveTheirExchangeTest {

    private static final String LONG =
            IntStream.range(0, 250).mapToObj(i -> "第 " + i + " 行：队列积压\n").collect(Collectors.joining());

    @RegisterExtension
    final Wecom wecom = new Wecom();

    private final Path directory;
    private String uri = "";

    SendsOutliveTheirExchangeTest(@TempDir Path directory) {
        this.directory = directory.resolve("state");
    }

    @BeforeEach
    void uri() {
        uri = "wework:message/send?toUser=zhangsan&onOverflow=split&stateDirectory=RAW(" + directory + ")";
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void another_exchange_goes_on_where_the_first_stopped(int sent) {
        wecom.simulator().faults().on("message/send").after(sent, Fault.errcode(48002));

        Exchange first = send("ID:1");
        Exchange second = send("ID:1");

        assertThat(progress(first).callsDone()).isEqualTo(sent);
        assertThat(second.getException()).isNull();
        assertThat(second.getMessage().getBody(SendResult.class).msgIds()).hasSize(4);
        assertThat(texts()).hasSize(4).doesNotHaveDuplicates();
        assertThat(entries()).as("forgotten when it is through").isEmpty();
    }

    @Test
    void so_does_another_process() throws Exception {
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(48002));
        assertThat(send("ID:1").getException()).isNotNull();

        WeworkConfiguration configuration =
                wecom.context().getComponent("wework", WeworkComponent.class).getConfiguration();
        wecom.context().stop();
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            WeworkComponent component = new WeworkComponent(other);
            component.setConfiguration(configuration);
            other.addComponent("wework", component);
            other.start();
            Map<?, ?> answer = (Map<?, ?>)
                    other.createProducerTemplate().requestBodyAndHeader(uri, LONG, WeworkConstants.RESUME_KEY, "ID:1");
            assertThat(answer.get("calls")).isEqualTo(4);
        }
        assertThat(texts()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void another_key_or_another_text_is_another_send() {
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(48002));
        assertThat(send("ID:1").getException()).isNotNull();

        assertThat(send("ID:2").getException()).isNull();
        assertThat(wecom.call(uri, LONG + "!", Map.of(WeworkConstants.RESUME_KEY, "ID:1"))
                        .getException())
                .isNull();

        assertThat(texts()).hasSize(2 + 4 + 4);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void what_was_through_before_the_route_failed_is_not_sent_again() throws Exception {
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:fails").to(uri).choice().when(header("fails")).throwException(new IOException("disk"));
            }
        });
        Map<String, Object> key = Map.of(WeworkConstants.RESUME_KEY, "ID:1");

        Exchange first = wecom.call("direct:fails", LONG, Map.of(WeworkConstants.RESUME_KEY, "ID:1", "fails", true));
        Exchange second = wecom.call("direct:fails", LONG, key);

        assertThat(first.getException()).isNotNull();
        assertThat(second.getException()).isNull();
        assertThat(second.getMessage().getBody(SendResult.class).calls()).isEqualTo(4);
        assertThat(texts()).hasSize(4);
        assertThat(entries()).isEmpty();
    }

    @Test
    void a_call_of_unknown_outcome_is_not_repeated_by_another_exchange() {
        wecom.simulator().faults().on("message/send").after(1, Fault.resetAfter());

        Exchange first = send("ID:1");
        Exchange second = send("ID:1");

        assertThat(first.getException()).isInstanceOf(WeworkUnknownOutcomeException.class);
        assertThat(second.getException()).isInstanceOf(WeworkUnknownOutcomeException.class);
        assertThat(progress(second).unknown().users()).containsExactly("zhangsan");
        assertThat(progress(second).msgIds()).hasSize(1);
        assertThat(texts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatUnknown", "duplicateCheck"})
    void unless_that_is_wanted_or_safe(String option) {
        uri += "&" + option + "=true";
        // A call whose second WeCom drops is made three times by the component itself.
        int attempts = option.equals("duplicateCheck") ? 3 : 1;
        IntStream.rangeClosed(1, attempts)
                .forEach(before -> wecom.simulator().faults().on("message/send").after(before, Fault.resetAfter()));

        send("ID:1");
        Exchange second = send("ID:1");

        assertThat(second.getException()).isNull();
        assertThat(List.copyOf(new java.util.TreeSet<>(texts()))).hasSize(4);
        if (option.equals("duplicateCheck")) {
            assertThat(texts()).hasSize(4);
        }
    }

    @Test
    void what_cannot_be_remembered_is_not_begun() throws IOException {
        Files.writeString(directory, "a file where the directory should be");

        Exchange exchange = send("ID:1");

        assertThat(exchange.getException()).isInstanceOf(WeworkUnavailableException.class);
        assertThat(wecom.ledger().calls("message/send")).isEmpty();
    }

    @Test
    void a_send_of_one_call_leaves_nothing() {
        wecom.simulator().faults().on("message/send").next(1, Fault.errcode(48002));
        wecom.call(uri, "short", Map.of(WeworkConstants.RESUME_KEY, "ID:1"));
        assertThat(directory).doesNotExist();
    }

    private Exchange send(String resumeKey) {
        return wecom.call(uri, LONG, Map.of(WeworkConstants.RESUME_KEY, resumeKey));
    }

    private List<String> texts() {
        return wecom.phone("zhangsan").stream().map(PhoneMessage::text).toList();
    }

    private List<String> entries() {
        return new FileStateStore(directory).keys("send/");
    }

    private static SendProgress progress(Exchange exchange) {
        return Objects.requireNonNull(Objects.requireNonNull(exchange.getException(WeworkException.class))
                .getSendProgress());
    }
}
