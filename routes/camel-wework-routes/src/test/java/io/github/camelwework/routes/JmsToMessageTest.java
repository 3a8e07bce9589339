// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.simulator.fault.Fault;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Enumeration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.jms.client.ActiveMQQueue;
import org.apache.camel.builder.NotifyBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JmsToMessageTest {

    private static final String DEAD = "wework.dead";
    private static final int ATTEMPTS_OF_A_CALL = 3;
    private static final AtomicInteger QUEUES = new AtomicInteger();
    private static final Broker broker = Broker.start();

    private final Wecom wecom = new Wecom();
    private final String queue = "alerts" + QUEUES.incrementAndGet();
    private final Application application = new Application("wework-jms-to-message", wecom)
            .bind("connectionFactory", broker.connections())
            .with("queue", queue)
            .with("toUser", "zhangsan")
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

    @Test
    void a_text_message_lands_on_the_phone() throws Exception {
        application.start();
        broker.send(queue, "磁盘快满了 😀");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("磁盘快满了 😀")));
    }

    @Test
    void a_json_request_keeps_its_type_and_goes_to_the_receivers_of_the_route() throws Exception {
        application.start();
        broker.send(queue, "{\"touser\":\"lisi\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**ok**\"}}");
        await().untilAsserted(
                        () -> assertThat(wecom.phone("zhangsan")).containsExactly(new Landed("markdown", "**ok**")));
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void a_json_request_keeps_its_own_receiver_where_that_is_wanted() throws Exception {
        application.with("receiversFromMessage", true).start();
        broker.send(queue, "{\"touser\":\"lisi\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**ok**\"}}");
        await().untilAsserted(() -> assertThat(wecom.phone("lisi")).containsExactly(new Landed("markdown", "**ok**")));
        assertThat(wecom.phone("zhangsan")).isEmpty();
    }

    @Test
    void what_wecom_refuses_becomes_a_dead_letter_that_says_why() throws Exception {
        application.with("toUser", "nobody").start();
        broker.send(queue, "to nobody", message -> set(message, "source", "monitoring"));

        Message dead = broker.receive(DEAD);

        assertThat(dead.getBody(String.class)).isEqualTo("to nobody");
        assertThat(dead.getStringProperty("source")).isEqualTo("monitoring");
        assertThat(dead.getIntProperty("weworkErrorCode")).isEqualTo(81013);
        assertThat(dead.getStringProperty("weworkError")).isEqualTo("WeworkPartialDeliveryException");
        assertThat(dead.getStringProperty("weworkErrorMessage")).contains("nobody");
        assertThat(dead.getStringProperty("weworkRemedy")).isNotBlank();
        assertThat(dead.getStringProperty("weworkRemedyChinese")).isNotBlank();
        assertThat(dead.getStringProperty("weworkQueue")).isEqualTo(queue);
    }

    @Test
    void a_dead_letter_without_an_errcode_names_what_the_component_refused() throws Exception {
        application.start();
        broker.send(queue, "{\"msgtype\":\"text\"}");

        Message dead = broker.receive(DEAD);

        assertThat(dead.getStringProperty("weworkError")).isEqualTo("WeworkRequestException");
        assertThat(dead.propertyExists("weworkErrorCode")).isFalse();
        assertThat(wecom.sendCalls()).isZero();
    }

    @Test
    void a_dead_letter_holds_no_secret() throws Exception {
        application.with("toUser", "nobody").start();
        broker.send(queue, "to nobody");

        Message dead = broker.receive(DEAD);

        Enumeration<?> names = dead.getPropertyNames();
        while (names.hasMoreElements()) {
            assertThat(dead.getStringProperty((String) names.nextElement()))
                    .doesNotContain(wecom.secret())
                    .doesNotContain("access_token");
        }
    }

    @Test
    void a_send_of_unknown_outcome_is_not_repeated_but_becomes_a_dead_letter() throws Exception {
        wecom.sends().next(1, Fault.resetAfter());
        application.with("duplicateCheck", false).start();
        broker.send(queue, "perhaps");

        Message dead = broker.receive(DEAD);

        assertThat(dead.getStringProperty("weworkError")).isEqualTo("WeworkUnknownOutcomeException");
        assertThat(wecom.phone("zhangsan")).hasSize(1);
        assertThat(wecom.sendCalls()).isEqualTo(1);
    }

    @Test
    void with_the_duplicate_check_a_lost_answer_is_asked_for_again_and_one_message_lands() throws Exception {
        wecom.sends().next(1, Fault.resetAfter());
        NotifyBuilder done = startedFor(1);
        broker.send(queue, "once");

        waitFor(done);
        assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("once"));
        assertThat(broker.isEmpty(DEAD)).isTrue();
    }

    @Test
    void equal_texts_count_as_one_under_the_duplicate_check() throws Exception {
        NotifyBuilder done = startedFor(2);
        broker.send(queue, "disk full");
        broker.send(queue, "disk full");
        waitFor(done);
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void equal_texts_both_land_without_the_duplicate_check() throws Exception {
        application.with("duplicateCheck", false);
        NotifyBuilder done = startedFor(2);
        broker.send(queue, "disk full");
        broker.send(queue, "disk full");
        waitFor(done);
        assertThat(wecom.phone("zhangsan")).hasSize(2);
    }

    @Test
    void while_wecom_is_not_available_the_message_goes_back_to_its_queue_and_lands_later() throws Exception {
        wecom.sends().next(ATTEMPTS_OF_A_CALL, Fault.errcode(-1));
        NotifyBuilder rolledBack =
                new NotifyBuilder(application.start().context()).whenFailed(1).create();
        broker.send(queue, "in the end");
        waitFor(rolledBack);
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("in the end")));
        assertThat(broker.isEmpty(DEAD)).isTrue();
    }

    @Test
    void messages_that_were_rolled_back_keep_their_order() throws Exception {
        wecom.sends().next(ATTEMPTS_OF_A_CALL, Fault.errcode(-1));
        application.start();
        broker.send(queue, "first");
        broker.send(queue, "second");
        await().untilAsserted(() ->
                assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("first"), Landed.text("second")));
    }

    @Test
    void the_last_delivery_makes_a_dead_letter_before_the_broker_gives_up() throws Exception {
        wecom.sends().always(Fault.errcode(-1));
        application.with("maxDeliveries", 2).start();
        broker.send(queue, "never");

        Message dead = broker.receive(DEAD);

        assertThat(dead.getBody(String.class)).isEqualTo("never");
        assertThat(dead.getIntProperty("weworkErrorCode")).isEqualTo(-1);
        assertThat(wecom.sendCalls()).isEqualTo(2 * ATTEMPTS_OF_A_CALL);
    }

    @Test
    void a_dead_letter_and_the_taking_of_its_message_are_one_transaction() throws Exception {
        Interference crash = new Interference(Interference.When.AFTER, "deadLetterQueue");
        application.bind("crash", crash).with("toUser", "nobody").start();
        broker.send(queue, "one dead letter");

        assertThat(broker.receive(DEAD).getBody(String.class)).isEqualTo("one dead letter");
        assertThat(broker.isEmpty(DEAD)).isTrue();
        assertThat(crash.sends()).isEqualTo(2);
    }

    @Test
    void a_failure_that_is_not_wecoms_rolls_back_too() throws Exception {
        Interference fault = new Interference(Interference.When.BEFORE, "wework:");
        application.bind("fault", fault).start();
        broker.send(queue, "kept");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("kept")));
        assertThat(fault.sends()).isEqualTo(2);
    }

    @Test
    void receivers_and_type_come_from_the_message_when_that_is_wanted() throws Exception {
        application.with("receiversFromMessage", true).start();
        broker.send(queue, "**for lisi**", message -> {
            set(message, "toUser", "lisi");
            set(message, "msgType", "markdown");
        });
        broker.send(queue, "for the default");
        await().untilAsserted(() -> {
            assertThat(wecom.phone("lisi")).containsExactly(new Landed("markdown", "**for lisi**"));
            assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("for the default"));
        });
    }

    @Test
    void receivers_in_the_message_mean_nothing_unless_that_is_wanted() throws Exception {
        application.start();
        broker.send(queue, "not for lisi", message -> {
            set(message, "toUser", "lisi");
            set(message, "CamelWeworkToUser", "lisi");
        });
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("not for lisi")));
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void nobody_is_answered() throws Exception {
        NotifyBuilder done = startedFor(1);
        broker.send(queue, "no answer", message -> replyTo(message, "answers"));
        waitFor(done);
        assertThat(broker.isEmpty("answers")).isTrue();
    }

    @Test
    void what_waits_while_the_application_is_down_lands_when_it_is_up() throws Exception {
        broker.send(queue, "patience");
        application.start();
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("patience")));
    }

    private NotifyBuilder startedFor(int messages) throws Exception {
        return new NotifyBuilder(application.start().context())
                .fromRoute(Application.ROUTE)
                .whenDone(messages)
                .create();
    }

    private static void waitFor(NotifyBuilder event) {
        assertThat(event.matches(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void set(Message message, String name, String value) {
        try {
            message.setStringProperty(name, value);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replyTo(Message message, String queue) {
        try {
            message.setJMSReplyTo(new ActiveMQQueue(queue));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
