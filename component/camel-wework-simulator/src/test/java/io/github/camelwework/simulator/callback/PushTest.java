// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.callback.model.Attempt;
import io.github.camelwework.simulator.callback.model.Delivery;
import io.github.camelwework.simulator.callback.model.Delivery.State;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Answer;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PushTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private App alerts;
    private final CallbackReceiver receiver = new CallbackReceiver();
    private final List<JsonNode> taken = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void save() {
        alerts = simulator.corp().app(1000002);
        receiver.registerWith(alerts);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_push_is_signed_encrypted_and_for_the_corp() {
        Delivery delivery = fired("nothing special ]]> <b>& 你好 🚨");

        Received one = receiver.received().get(0);
        assertThat(one.receiveId()).isEqualTo(simulator.corp().corpId());
        assertThat(one.body())
                .startsWith("<xml><ToUserName><![CDATA[wwsim0000000000001]]></ToUserName><Encrypt><![CDATA[")
                .endsWith("]]></Encrypt><AgentID><![CDATA[1000002]]></AgentID></xml>");
        assertThat(one.plain())
                .isEqualTo("<xml><MsgType><![CDATA[text]]></MsgType>"
                        + "<Content><![CDATA[nothing special ]]]]><![CDATA[> <b>& 你好 🚨]]></Content>"
                        + "<MsgId>7</MsgId><Item><A><![CDATA[1]]></A></Item><Item><A><![CDATA[2]]></A></Item></xml>");
        assertThat(delivery.state()).isEqualTo(State.RECEIVED);
        assertThat(delivery.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.status()).isEqualTo(200);
            assertThat(attempt.problem()).isEmpty();
            assertThat(attempt.took()).isPositive();
        });
    }

    @Test
    void what_was_not_received_comes_again_as_other_bytes_and_the_same_content() {
        AtomicInteger calls = new AtomicInteger();
        receiver.answers(any -> new Answer(calls.incrementAndGet() < 3 ? 503 : 200, ""));

        Delivery delivery = fired("again");

        assertThat(delivery.attempts()).extracting(Attempt::status).containsExactly(503, 503, 200);
        assertThat(delivery.state()).isEqualTo(State.RECEIVED);
        assertThat(receiver.received())
                .extracting(Received::plain)
                .containsOnly(receiver.received().get(0).plain());
        assertThat(receiver.received()).extracting(Received::body).doesNotHaveDuplicates();
        assertThat(receiver.received())
                .extracting(one -> one.query().get("nonce"))
                .doesNotHaveDuplicates();
    }

    @Test
    void after_three_retries_it_is_lost() {
        receiver.answers(any -> new Answer(201, ""));

        Delivery delivery = fired("lost");

        assertThat(delivery.attempts()).hasSize(4).extracting(Attempt::problem).containsOnly("status 201");
        assertThat(delivery.state()).isEqualTo(State.LOST);
    }

    @Test
    void a_status_is_not_tried_again_where_only_connections_are() {
        simulator.settings().set(Setting.CALLBACK_STATUS_RETRIES, false);
        receiver.answers(any -> new Answer(500, ""));

        assertThat(fired("once").attempts()).hasSize(1);

        receiver.close();
        assertThat(fired("nobody there").attempts())
                .hasSize(4)
                .extracting(Attempt::status)
                .containsOnly(0);
    }

    @Test
    void an_answer_that_is_late_is_none_and_the_next_attempt_does_not_wait_for_it() {
        simulator.settings().set(Setting.CALLBACK_TIMEOUT, 150);
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        receiver.answers(any -> {
            if (calls.incrementAndGet() == 1) {
                await(gate);
            }
            return Answer.OK;
        });

        Delivery delivery = fired("late");
        gate.countDown();

        assertThat(delivery.attempts()).extracting(Attempt::status).containsExactly(0, 200);
        assertThat(delivery.attempts().get(0).problem()).isEqualTo("no answer within 150 ms");
        assertThat(delivery.attempts().get(0).took()).isBetween(Duration.ofMillis(140), Duration.ofSeconds(5));
    }

    @Test
    void a_slow_receiver_holds_up_neither_the_api_nor_other_pushes() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch quick = new CountDownLatch(1);
        receiver.answers(one -> {
            if (one.plain().contains("slow")) {
                await(gate);
            } else {
                quick.countDown();
            }
            return Answer.OK;
        });

        fire("slow");
        simulator.exclusively(() -> fire("quick"));

        await(quick);
        assertThat(new Probe(simulator).token(1000002)).isNotEmpty();
        assertThat(simulator.callbacks().awaitIdle(Duration.ZERO)).isFalse();
        gate.countDown();
        assertThat(simulator.callbacks().awaitIdle(PATIENCE)).isTrue();
        assertThat(simulator.callbacks().deliveries())
                .extracting(Delivery::state)
                .containsOnly(State.RECEIVED);
    }

    @Test
    void no_more_are_under_way_at_once_than_the_setting_says() {
        simulator.settings().set(Setting.CALLBACKS_AT_ONCE, 2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        receiver.answers(any -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            now.decrementAndGet();
            return Answer.OK;
        });
        for (int i = 0; i < 50; i++) {
            fire("push " + i);
        }

        assertThat(simulator.callbacks().awaitIdle(PATIENCE)).isTrue();
        assertThat(receiver.received()).hasSize(50);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void a_reply_that_is_right_is_taken_and_in_the_log() {
        receiver.answers(any -> CallbackReceiver.reply(
                simulator.corp().corpId(), "<xml><MsgType>text</MsgType><Content><![CDATA[你好]]></Content></xml>"));

        Delivery delivery = fired("hello");

        assertThat(taken)
                .singleElement()
                .satisfies(reply -> assertThat(reply.path("Content").asText()).isEqualTo("你好"));
        assertThat(delivery.reply()).isEqualTo(taken.get(0));
        assertThat(delivery.problem()).isEmpty();
    }

    @Test
    void success_is_no_reply() {
        receiver.answers(any -> new Answer(200, "success"));

        assertThat(fired("hello").problem()).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void a_bad_reply_is_in_the_log_and_draws_nothing() {
        String corpId = simulator.corp().corpId();
        String good = CallbackReceiver.reply(corpId, "<xml><A>1</A></xml>").body();

        assertThat(problemOf("not xml")).contains("no well-formed XML");
        assertThat(problemOf("<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml>&a;</xml>"))
                .contains("without a DTD");
        assertThat(problemOf("<other/>")).contains("root element");
        assertThat(problemOf("<xml><Encrypt>x</Encrypt></xml>")).contains("TimeStamp");
        assertThat(problemOf(good.replaceFirst("<TimeStamp>\\d", "<TimeStamp>9")))
                .contains("signature");
        assertThat(problemOf(CallbackReceiver.reply("wwother", "<xml/>").body()))
                .contains("receiveid is \"wwother\"");
        assertThat(problemOf(CallbackReceiver.reply(corpId, "no xml inside").body()))
                .contains("no well-formed XML");
        assertThat(taken).isEmpty();
        assertThat(simulator.callbacks().deliveries())
                .extracting(Delivery::state)
                .containsOnly(State.RECEIVED);
    }

    @Test
    void wecom_waits_five_seconds_and_tries_three_times_more() {
        assertThat(Setting.CALLBACK_TIMEOUT.initial()).isEqualTo(5000);
        assertThat(Setting.CALLBACK_RETRIES.initial()).isEqualTo(3);
        assertThat(Setting.URL_CHECK_TIMEOUT.initial()).isEqualTo(1000);
    }

    @Test
    void a_field_that_cannot_be_an_element_is_refused_at_once() {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("a b", "c");

        assertThatThrownBy(() -> simulator.callbacks().push(push(content)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a b\"");
        assertThat(simulator.callbacks().awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void a_stopped_app_is_told_nothing() {
        alerts.closed(true);

        assertThat(alerts.address()).isEmpty();
    }

    @Test
    void after_a_reset_nothing_is_tried_again_and_late_replies_draw_nothing() {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        receiver.answers(one -> {
            boolean old = one.plain().contains("before");
            if (old) {
                arrived.countDown();
                await(gate);
            }
            return CallbackReceiver.reply(
                    simulator.corp().corpId(), "<xml><A>%s</A></xml>".formatted(old ? "old" : "new"));
        });
        fire("before");
        await(arrived);

        simulator.reset();
        gate.countDown();

        assertThat(simulator.callbacks().deliveries()).isEmpty();
        assertThat(simulator.callbacks().awaitIdle(Duration.ZERO)).isTrue();
        fired("after");
        assertThat(taken).extracting(reply -> reply.path("A").asText()).containsExactly("new");
    }

    @Test
    void nothing_that_is_printed_shows_a_content_or_a_secret() {
        Delivery delivery = fired("sim-secret-in-here");

        assertThat(delivery.toString() + alerts.address() + alerts.callback())
                .doesNotContain("sim-secret", CallbackReceiver.TOKEN, CallbackReceiver.KEY);
    }

    @Test
    void the_log_is_shown_over_http() {
        receiver.answers(any -> new Answer(500, ""));
        fire("over http");

        Probe probe = new Probe(simulator);
        JsonNode shown = probe.get("/simulator/deliveries?kind=text&wait=20000");
        assertThat(shown.path("idle").asBoolean()).isTrue();
        assertThat(shown.at("/deliveries/0/state").asText()).isEqualTo("LOST");
        assertThat(shown.at("/deliveries/0/attempts")).hasSize(4);
        assertThat(shown.at("/deliveries/0/content/Content").asText()).isEqualTo("over http");
        assertThat(probe.get("/simulator/deliveries?kind=image").path("kept").asInt())
                .isZero();
        assertThat(Probe.json(probe.send("DELETE", "/simulator/deliveries", ""))
                        .path("kept")
                        .asInt())
                .isZero();
    }

    private String problemOf(String body) {
        receiver.answers(any -> new Answer(200, body));
        return fired("hello").problem();
    }

    private Delivery fired(String text) {
        long id = fire(text);
        assertThat(simulator.callbacks().awaitIdle(PATIENCE)).isTrue();
        return simulator.callbacks().deliveries().stream()
                .filter(delivery -> delivery.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long fire(String text) {
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("MsgType", "text")
                .put("Content", text)
                .put("MsgId", 7);
        content.putArray("Item")
                .add(content.objectNode().put("A", "1"))
                .add(content.objectNode().put("A", "2"));
        return simulator.callbacks().push(push(content));
    }

    private Push push(ObjectNode content) {
        return new Push(alerts.address().orElseThrow(), content, taken::add);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
