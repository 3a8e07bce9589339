// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** An Artemis broker in this JVM, as it comes: ten deliveries without a delay, and its own DLQ after them. */
public final class Broker {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final long AT_ONCE_MILLIS = 300;

    private final EmbeddedActiveMQ server;
    private final ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory("vm://0");

    private Broker(EmbeddedActiveMQ server) {
        this.server = server;
    }

    public static Broker start() {
        return start(configuration().setPersistenceEnabled(false));
    }

    /** One that keeps its queues in this folder. */
    public static Broker startIn(Path folder) {
        return start(configuration()
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalFileSize(1 << 20)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString()));
    }

    private static Broker start(Configuration configuration) {
        EmbeddedActiveMQ server = new EmbeddedActiveMQ();
        try {
            server.setConfiguration(configuration);
            return new Broker(server.start());
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not start.", e);
        }
    }

    private static Configuration configuration() {
        AddressSettings afterTenDeliveries = new AddressSettings()
                .setDeadLetterAddress(SimpleString.of("DLQ"))
                .setExpiryAddress(SimpleString.of("ExpiryQueue"));
        try {
            return new ConfigurationImpl()
                    .setSecurityEnabled(false)
                    .setJMXManagementEnabled(false)
                    .addAddressSetting("#", afterTenDeliveries)
                    .addAcceptorConfiguration("in-vm", "vm://0");
        } catch (Exception e) {
            throw new IllegalStateException("The broker's address is wrong.", e);
        }
    }

    public ConnectionFactory connections() {
        return connections;
    }

    public void send(String queue, String text) {
        send(queue, text, message -> {});
    }

    public void send(String queue, String text, Consumer<Message> properties) {
        try (JMSContext session = connections.createContext()) {
            Message message = session.createTextMessage(text);
            properties.accept(message);
            session.createProducer().send(session.createQueue(queue), message);
        }
    }

    /** Sends a message of any kind. */
    public void send(String queue, Function<JMSContext, Message> message) {
        try (JMSContext session = connections.createContext()) {
            session.createProducer().send(session.createQueue(queue), message.apply(session));
        }
    }

    /** The next message of the queue, waited for; null when none comes. */
    public Message receive(String queue) {
        return receive(queue, PATIENCE_MILLIS);
    }

    /** Whether nothing is in the queue. */
    public boolean isEmpty(String queue) {
        return receive(queue, AT_ONCE_MILLIS) == null;
    }

    private Message receive(String queue, long millis) {
        try (JMSContext session = connections.createContext()) {
            return session.createConsumer(session.createQueue(queue)).receive(millis);
        }
    }

    public void stop() throws Exception {
        connections.close();
        server.stop();
    }
}
