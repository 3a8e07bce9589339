// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text of four parts began again with the first at each redelivery, and the exception said that nothing was sent when the
 * first part was on the phone.
 */
class HalfSentMessagesTest {

    private static final String LONG =
            IntStream.range(0, 250).mapToObj(i -> "第 " + i + " 行：队列积压\n").collect(Collectors.joining());
    private static final String SPLIT = "wework:message/send?toUser=zhangsan,lisi&onOverflow=split";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @ParameterizedTest
    @CsvSource({"45009, true", "48002, false", "-1, true"})
    void an_exception_says_what_was_sent_and_what_was_not(int errcode, boolean retryable) {
        wecom.simulator().faults().on("message/send").after(1, Fault.errcode(errcode));
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(errcode));
        wecom.simulator().faults().on("message/send").after(3, Fault.errcode(errcode));

        Exchange exchange = wecom.call(SPLIT, LONG);

        WeworkException failure = Objects.requireNonNull(exchange.getException(WeworkException.class));
        SendProgress progress = Objects.requireNonNull(failure.getSendProgress());
        assertThat(failure.isRetryable()).isEqualTo(retryable);
        assertThat(progress.calls()).isEqualTo(4);
        assertThat(progress.callsDone()).isEqualTo(1);
        assertThat(progress.parts()).isEqualTo(4);
        assertThat(progress.partsSent()).isEqualTo(1);
        assertThat(progress.partly().users()).containsExactly("zhangsan", "lisi");
        assertThat(progress.unsent().isEmpty()).isTrue();
        assertThat(progress.unknown().isEmpty()).isTrue();
        assertThat(progress.msgIds()).hasSize(1);
        assertThat(exchange.getMessage().getHeader(WeworkConstants.MSG_IDS)).isEqualTo(progress.msgIds());
        assertThat(failure)
                .hasMessageContaining("Sent: 1 of 4 calls")
                .hasMessageContaining(progress.msgIds().get(0))
                .hasMessageContaining("Has only part 1 of 4: 2 users (zhangsan, lisi)");
        assertThat(failure.getMessage())
                .doesNotContainIgnoringCase("nothing was sent")
                .doesNotContain("Not sent at all");
    }

    @Test
    void a_block_between_two_parts_says_nothing_of_nothing() {
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(45009));
        WeworkException first = wecom.failure(SPLIT, LONG, WeworkException.class);
        assertThat(first).isInstanceOf(WeworkRateLimitException.class).hasMessageContaining("parts 1 to 2 of 4");
        assertThat(first.getRemedy() + first.getMessage()).doesNotContainIgnoringCase("nothing was sent");
    }

    @Test
    void an_unknown_outcome_names_the_receivers_of_its_call() {
        wecom.simulator().faults().on("message/send").after(2, Fault.resetAfter());

        WeworkUnknownOutcomeException failure = wecom.failure(SPLIT, LONG, WeworkUnknownOutcomeException.class);

        SendProgress progress = Objects.requireNonNull(failure.getSendProgress());
        assertThat(progress.unknown().users()).containsExactly("zhangsan", "lisi");
        assertThat(progress.callsUnknown()).isEqualTo(1);
        assertThat(failure)
                .hasMessageContaining("Sent: 2 of 4 calls")
                .hasMessageContaining("1 of unknown outcome")
                .hasMessageContaining("May have part 3 of 4: 2 users (zhangsan, lisi)");
    }

    @Test
    void so_does_that_of_a_send_of_one_call() {
        wecom.simulator().faults().on("message/send").next(1, Fault.resetAfter());

        WeworkUnknownOutcomeException failure = wecom.failure(
                "wework:message/send?toUser=zhangsan&toParty=2", "hi", WeworkUnknownOutcomeException.class);

        SendProgress progress = Objects.requireNonNull(failure.getSendProgress());
        assertThat(progress.unknown().users()).containsExactly("zhangsan");
        assertThat(progress.unknown().parties()).containsExactly("2");
        assertThat(failure).hasMessageContaining("May have the message: 1 user (zhangsan), 1 department (2)");
    }

    @Test
    void a_redelivery_goes_on_behind_what_was_sent() throws Exception {
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(48002));
        wecom.simulator().faults().on("message/send").after(4, Fault.errcode(48002));
        wecom.context().addRoutes(redelivering());

        Exchange exchange = wecom.call("direct:redelivered", LONG);

        assertThat(exchange.getException()).isNull();
        assertThat(texts("zhangsan")).hasSize(4).doesNotHaveDuplicates();
        assertThat(String.join("", texts("zhangsan")).replaceAll(" \\(\\d/4\\)", ""))
                .isEqualTo(LONG);
        assertThat(exchange.getMessage().getBody(SendResult.class).calls()).isEqualTo(4);
        assertThat(exchange.getMessage().getBody(SendResult.class).msgIds()).hasSize(4);
        assertThat(exchange.getProperties().keySet()).noneMatch(name -> name.startsWith("CamelWeworkSend"));
    }

    @Test
    void a_redelivery_repeats_no_call_of_unknown_outcome() throws Exception {
        wecom.simulator().faults().on("message/send").after(2, Fault.resetAfter());
        wecom.context().addRoutes(redelivering());

        Exchange exchange = wecom.call("direct:redelivered", LONG);

        assertThat(exchange.getException()).isInstanceOf(WeworkUnknownOutcomeException.class);
        assertThat(texts("zhangsan")).hasSize(3).doesNotHaveDuplicates();
        assertThat(wecom.ledger().count("message/send")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:twice", "direct:other", "direct:copies"})
    void what_was_through_or_says_something_else_is_a_send_of_its_own(String route) throws Exception {
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:twice")
                        .setProperty("text", body())
                        .loop(2)
                        .setBody(exchangeProperty("text"))
                        .to(SPLIT);
                from("direct:other")
                        .setProperty("text", body())
                        .doTry()
                        .to(SPLIT)
                        .doCatch(Exception.class)
                        .end()
                        .setBody(simple("${exchangeProperty.text}!"))
                        .to(SPLIT);
                from("direct:copies").multicast().to(SPLIT, SPLIT.replace("lisi", "bob"));
            }
        });
        if (route.equals("direct:other")) {
            wecom.simulator().faults().on("message/send").after(3, Fault.errcode(48002));
        }

        assertThat(wecom.call(route, LONG).getException()).isNull();

        assertThat(texts("zhangsan")).hasSize(route.equals("direct:other") ? 7 : 8);
    }

    @Test
    void what_an_exchange_remembers_can_be_serialised() throws IOException {
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(48002));
        Exchange exchange = wecom.call(SPLIT, LONG);
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            for (Map.Entry<String, Object> property : exchange.getProperties().entrySet()) {
                if (property.getKey().startsWith("CamelWework")) {
                    out.writeObject(property.getValue());
                }
            }
            out.writeObject(Objects.requireNonNull(exchange.getException(WeworkException.class))
                    .getSendProgress());
        }
    }

    private static RouteBuilder redelivering() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:redelivered")
                        .errorHandler(
                                defaultErrorHandler().maximumRedeliveries(3).redeliveryDelay(0))
                        .to(SPLIT);
            }
        };
    }

    private List<String> texts(String userid) {
        return wecom.phone(userid).stream().map(PhoneMessage::text).toList();
    }
}
