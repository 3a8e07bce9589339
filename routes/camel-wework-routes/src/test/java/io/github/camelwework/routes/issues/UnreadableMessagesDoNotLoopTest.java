// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.routes.DeadLetter;
import io.github.camelwework.routes.JmsContent;
import io.github.camelwework.routes.JmsOriginal;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageFormatException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A message without a delivery count, or one that its client cannot read, failed before its headers were cleaned, with an
 * error that counts as temporary: it came back for ever, and its properties steered the dead letter.
 */
class UnreadableMessagesDoNotLoopTest {

    private final List<String> called = new ArrayList<>();

    static Stream<Throwable> faults() {
        return Stream.of(
                new JMSException("broken"),
                new MessageFormatException("no number"),
                new NumberFormatException("null"),
                new IllegalStateException("broken"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_count_that_cannot_be_read_is_the_first_delivery(Throwable fault) {
        Exchange exchange = exchange(Map.of("getIntProperty", fault));

        new JmsContent().process(exchange);

        assertThat(exchange.getProperty("weworkDelivery")).isEqualTo(1);
        assertThat(exchange.getMessage().getBody()).isEqualTo("hi");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_message_that_cannot_be_read_is_final_and_leaves_nothing_that_steers(Throwable fault) {
        for (String method : List.of("getText", "getPropertyNames", "getJMSMessageID")) {
            Exchange exchange = exchange(Map.of(method, fault));
            exchange.getMessage().setHeader("CAMELJmsDestinationName", "elsewhere");

            Throwable thrown = catchThrowable(() -> new JmsContent().process(exchange));

            assertThat(thrown).as(method).isInstanceOf(WeworkRequestException.class);
            assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CAMELJmsDestinationName");
            exchange.setProperty(Exchange.EXCEPTION_CAUGHT, thrown);
            assertThat(catchThrowable(() -> new DeadLetter().process(exchange)))
                    .as(method)
                    .isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_dead_letter_that_cannot_be_copied_goes_on_itself_without_its_properties(Throwable fault)
            throws JMSException {
        Message original = message(Map.of("getText", fault));

        assertThat(new JmsOriginal().toMessage(original, fake(Session.class, Map.of())))
                .isSameAs(original);
        assertThat(called).contains("clearProperties");
    }

    @Test
    void what_may_work_later_is_still_delivered_again() {
        Exchange exchange = exchange(Map.of("getIntProperty", new NumberFormatException("null")));
        new JmsContent().process(exchange);
        exchange.setProperty("weworkMaxDeliveries", 10);
        Exception later =
                new WeworkUnavailableException(Failure.of("message/send", "no answer", new Remedy("Wait.", "请稍候。"))
                        .with(RetryAdvice.LATER));
        exchange.setProperty(Exchange.EXCEPTION_CAUGHT, later);

        assertThat(catchThrowable(() -> new DeadLetter().process(exchange))).isSameAs(later);
    }

    private Exchange exchange(Map<String, Throwable> faults) {
        Exchange exchange = new DefaultExchange(new DefaultCamelContext());
        exchange.getMessage().setBody(message(faults));
        return exchange;
    }

    private Message message(Map<String, Throwable> faults) {
        Map<String, Object> answers = new HashMap<>(faults);
        answers.putIfAbsent("getIntProperty", 1);
        answers.putIfAbsent("getPropertyNames", Collections.emptyEnumeration());
        answers.putIfAbsent("getJMSMessageID", "ID:1");
        answers.putIfAbsent("getText", "hi");
        return fake(TextMessage.class, answers);
    }

    /** Answers by name of the method, with a value or by throwing one; null to all else. */
    private <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    called.add(method.getName());
                    Object answer = answers.get(method.getName());
                    if (answer instanceof Throwable fault) {
                        throw fault;
                    }
                    return method.getName().equals("equals") ? (Object) (proxy == arguments[0]) : answer;
                }));
    }
}
