// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.routes.Application;
import io.github.camelwework.routes.Broker;
import io.github.camelwework.routes.Landed;
import io.github.camelwework.routes.Wecom;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.ObjectMessage;
import jakarta.jms.StreamMessage;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may write to a queue chose receivers, account and more by properties in another case and by the body; what could not be
 * read went to the broker's own dead letters without a reason.
 */
class JmsStrangersTest {

    private static final AtomicInteger QUEUES = new AtomicInteger();
    private static final Broker broker = Broker.start();

    private final Wecom wecom = new Wecom();
    private final String queue = "strangers" + QUEUES.incrementAndGet();
    private final String dead = queue + ".dead";
    private final Application application = new Application("wework-jms-to-message", wecom)
            .bind("connectionFactory", broker.connections())
            .with("queue", queue)
            .with("deadLetterQueue", dead)
            .with("redeliveryDelay", 10);

    @AfterAll
    static void stopBroker() throws Exception {
        broker.stop();
    }

    @AfterEach
    void stop() {
        application.close();
        wecom.close();
    }

    static Stream<Map<String, Object>> steering() {
        List<String> names = new ArrayList<>();
        for (String name : List.of(
                "CamelWeworkToUser",
                "CamelWeworkToParty",
                "CamelWeworkToTag",
                "CamelWeworkAgentId",
                "CamelWeworkAccount",
                "CamelWeworkMsgType",
                "CamelWeworkParameters",
                "CamelJmsDestinationName",
                "CamelJmsMessageType",
                "CamelFileName",
                "CamelCharsetName")) {
            names.addAll(List.of(
                    name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), swapped(name), kelvin(name)));
        }
        return names.stream().map(name -> Map.of(name, (Object) "1"));
    }

    @ParameterizedTest
    @MethodSource("steering")
    void no_property_of_a_message_steers(Map<String, Object> properties) {
        application.with("toUser", "zhangsan").start();
        broker.send(queue, "hi", message -> set(message, properties));
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("hi")));
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"touser\":\"@all\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}",
                "\uFEFF{\"touser\":\"@all\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}",
                "{\"ToUser\":\"lisi\",\"toparty\":1,\"totag\":[1],\"agentid\":7,\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}",
                "{\"message\":{\"touser\":\"@all\"},\"msgtype\":\"text\",\"text\":{\"content\":\"hi\",\"touser\":\"lisi\"}}"
            })
    void no_body_names_a_receiver(String body) {
        application.with("toUser", "zhangsan").start();
        broker.send(queue, body);
        broker.send(queue, context -> bytes(context, body));
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).isNotEmpty());
        broker.send(queue, "last");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).contains(Landed.text("last")));
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void a_map_names_no_receiver() {
        application.with("toUser", "zhangsan").start();
        broker.send(queue, context -> map(context, Map.of("touser", "@all", "msgtype", "text")));
        assertThat(broker.receive(dead)).isNotNull();
        assertThat(wecom.sendCalls()).isZero();
    }

    @Test
    void without_receivers_in_the_route_a_request_becomes_a_dead_letter_that_says_so() throws Exception {
        application.start();
        broker.send(queue, "{\"touser\":\"@all\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}");

        Message letter = broker.receive(dead);

        assertThat(letter.getStringProperty("weworkErrorMessage")).contains("no receiver", "toUser");
        assertThat(wecom.sendCalls()).isZero();
    }

    @Test
    void a_stream_message_becomes_a_dead_letter_with_its_content_and_the_reason() throws Exception {
        application.with("toUser", "zhangsan").start();
        broker.send(queue, JmsStrangersTest::stream);

        StreamMessage letter = (StreamMessage) broker.receive(dead);

        assertThat(letter.readString()).isEqualTo("hi");
        assertThat(letter.readInt()).isEqualTo(7);
        assertReason(letter, "WeworkRequestException", "stream");
        assertThat(letter.getStringProperty("source")).isEqualTo("monitoring");
    }

    @Test
    void a_java_object_becomes_a_dead_letter_and_is_never_made() throws Exception {
        application.with("toUser", "zhangsan").start();
        broker.send(queue, JmsStrangersTest::object);

        Message letter = broker.receive(dead);

        assertThat(letter).isInstanceOf(ObjectMessage.class);
        assertReason(letter, "WeworkRequestException", "Java object");
        assertThat(wecom.sendCalls()).isZero();
    }

    @Test
    void a_message_without_a_body_becomes_a_dead_letter_with_the_reason() throws Exception {
        application.with("toUser", "zhangsan").start();
        broker.send(queue, JMSContext::createMessage);
        assertReason(broker.receive(dead), "WeworkRequestException", "without a body");
    }

    @Test
    void bytes_that_are_no_text_become_a_dead_letter_with_the_same_bytes_and_the_reason() throws Exception {
        byte[] gbk = {(byte) 0xb4, (byte) 0xc5, (byte) 0xc5, (byte) 0xcc};
        application.with("toUser", "zhangsan").with("bodyAs", "request").start();
        broker.send(queue, context -> bytes(context, gbk));

        Message letter = broker.receive(dead);

        assertThat(letter.getBody(byte[].class)).isEqualTo(gbk);
        assertThat(letter.getStringProperty("weworkErrorMessage")).isNotBlank();
    }

    @Test
    void what_a_sender_says_of_an_error_is_not_believed() throws Exception {
        application.with("toUser", "nobody").start();
        broker.send(
                queue,
                "hi",
                message -> set(
                        message,
                        Map.of("WEWORKERRORMESSAGE", "all is well", "weworkErrorCode", 0, "weworkqueue", "another")));

        Message letter = broker.receive(dead);

        assertThat(letter.getIntProperty("weworkErrorCode")).isEqualTo(81013);
        assertThat(letter.getStringProperty("weworkErrorMessage")).contains("81013");
        assertThat(letter.getStringProperty("weworkQueue")).isEqualTo(queue);
        assertThat(letter.propertyExists("WEWORKERRORMESSAGE")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jmspriority",
                "jmsexpiration",
                "jmscorrelationid",
                "jmsreplyto",
                "jmsxdeliverycount",
                "_AMQ_SCHED_DELIVERY"
            })
    void no_property_keeps_a_message_from_its_dead_letter(String name) {
        application.with("toUser", "nobody").start();
        broker.send(queue, "hi", message -> set(message, Map.of(name, name.startsWith("_") ? Long.MAX_VALUE : "abc")));
        if (name.startsWith("_")) {
            // The broker itself holds this one back.
            assertThat(broker.isEmpty(queue)).isTrue();
        } else {
            assertThat(broker.receive(dead)).isNotNull();
        }
    }

    @Test
    void two_messages_with_one_duplicate_id_are_two_dead_letters() {
        String other = queue + ".b";
        application
                .with("toUser", "nobody")
                .also(
                        "other",
                        "wework-jms-to-message",
                        Map.of("queue", other, "deadLetterQueue", dead, "toUser", "nobody", "redeliveryDelay", 10))
                .start();
        broker.send(queue, "one", message -> set(message, Map.of("_AMQ_DUPL_ID", "same")));
        broker.send(other, "two", message -> set(message, Map.of("_AMQ_DUPL_ID", "same")));
        assertThat(broker.receive(dead)).isNotNull();
        assertThat(broker.receive(dead)).isNotNull();
    }

    @Test
    void a_failure_that_is_not_wecoms_becomes_a_dead_letter_at_the_last_delivery() throws Exception {
        application
                .with("toUser", "zhangsan")
                .with("maxDeliveries", 2)
                .with("account", "no-such-account")
                .start();
        broker.send(queue, "hi");

        Message letter = broker.receive(dead);

        assertThat(letter.getBody(String.class)).isEqualTo("hi");
        assertThat(letter.getStringProperty("weworkErrorMessage")).contains("no-such-account");
    }

    private static void assertReason(Message letter, String error, String... words) throws JMSException {
        assertThat(letter).isNotNull();
        assertThat(letter.getStringProperty("weworkError")).isEqualTo(error);
        assertThat(letter.getStringProperty("weworkErrorMessage")).contains(words);
        assertThat(letter.getStringProperty("weworkRemedy")).isNotBlank();
        assertThat(letter.getStringProperty("weworkRemedyChinese")).isNotBlank();
    }

    private static Message stream(JMSContext context) {
        StreamMessage message = context.createStreamMessage();
        try {
            message.writeString("hi");
            message.writeInt(7);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
        set(message, Map.of("source", "monitoring"));
        return message;
    }

    private static Message object(JMSContext context) {
        return context.createObjectMessage(new HashMap<>(Map.of("file", new File("/etc/passwd"))));
    }

    private static Message map(JMSContext context, Map<String, Object> content) {
        MapMessage message = context.createMapMessage();
        content.forEach((name, value) -> {
            try {
                message.setObject(name, value);
            } catch (JMSException e) {
                throw new IllegalStateException(e);
            }
        });
        return message;
    }

    private static Message bytes(JMSContext context, String content) {
        return bytes(context, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Message bytes(JMSContext context, byte[] content) {
        try {
            var message = context.createBytesMessage();
            message.writeBytes(content);
            return message;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Message message, Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            try {
                message.setObjectProperty(name, value);
            } catch (JMSException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String swapped(String name) {
        StringBuilder swapped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            swapped.append(i % 2 == 0 ? Character.toUpperCase(name.charAt(i)) : Character.toLowerCase(name.charAt(i)));
        }
        return swapped.toString();
    }

    /** U+212A is the letter k where case does not matter. */
    private static String kelvin(String name) {
        return name.replace('k', '\u212a').replace('s', '\u017f');
    }
}
