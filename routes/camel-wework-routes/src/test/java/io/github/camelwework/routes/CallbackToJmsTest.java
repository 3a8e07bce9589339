// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbackToJmsTest {

    private static final Broker broker = Broker.start();

    private final AtomicBoolean brokerIsThere = new AtomicBoolean(true);
    private final Main main = new Main();
    private Caller wecom;

    @AfterAll
    static void stopBroker() throws Exception {
        broker.stop();
    }

    @BeforeEach
    void start() throws Exception {
        int port = freePort();
        wecom = new Caller(port);
        Caller.properties(port).forEach(main::addInitialProperty);
        main.addInitialProperty("camel.main.routes-include-pattern", "classpath:camel/wework/*.yaml");
        main.addInitialProperty("camel.route-template[events].template-id", "wework-callback-to-jms");
        main.addInitialProperty("camel.route-template[events].queue", "events");
        main.bind("connectionFactory", unreliable(broker.connections()));
        main.start();
    }

    @AfterEach
    void stop() {
        main.stop();
    }

    @Test
    void an_answered_event_is_in_the_queue_as_json_with_properties_to_choose_by() throws Exception {
        var answer = wecom.text("你好 😀", 1);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).as("no reply").isEmpty();
        Message message = broker.receive("events");
        JsonNode event = new JsonMapper().readTree(message.getBody(String.class));
        assertThat(event.path("Content").textValue()).isEqualTo("你好 😀");
        assertThat(event.path("FromUserName").textValue()).isEqualTo("zhangsan");
        assertThat(event).hasSize(7);
        assertThat(message.getJMSDeliveryMode()).isEqualTo(DeliveryMode.PERSISTENT);
        assertThat(message.getStringProperty("weworkMsgType")).isEqualTo("text");
        assertThat(message.getStringProperty("weworkFromUser")).isEqualTo("zhangsan");
        assertThat(message.getStringProperty("weworkMsgId")).isEqualTo("1");
        assertThat(message.getIntProperty("weworkAgentId")).isEqualTo(1000002);
        assertThat(message.propertyExists("weworkEvent")).isFalse();
        assertThat(broker.isEmpty("events")).isTrue();
    }

    @Test
    void an_event_that_the_broker_does_not_take_is_not_answered_and_taken_when_it_comes_again() throws Exception {
        brokerIsThere.set(false);
        assertThat(wecom.text("again", 2).statusCode()).isEqualTo(500);

        brokerIsThere.set(true);
        assertThat(wecom.text("again", 2).statusCode()).isEqualTo(200);
        assertThat(wecom.text("again", 2).statusCode()).as("a repetition").isEqualTo(200);

        assertThat(broker.receive("events").getBody(String.class)).contains("\"Content\":\"again\"");
        assertThat(broker.isEmpty("events")).isTrue();
    }

    private ConnectionFactory unreliable(ConnectionFactory connections) {
        return (ConnectionFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ConnectionFactory.class}, (proxy, method, arguments) -> {
                    if (!brokerIsThere.get()) {
                        throw new JMSException("a fault that the test made");
                    }
                    try {
                        return method.invoke(connections, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
