// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** An Artemis broker inside this program; what it holds ends with it. */
final class Broker {

    private static final String ADDRESS = "vm://0";

    private final EmbeddedActiveMQ server;
    private final ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory(ADDRESS);

    private Broker(EmbeddedActiveMQ server) {
        this.server = server;
    }

    static Broker start() throws Exception {
        return new Broker(
                new EmbeddedActiveMQ().setConfiguration(configuration()).start());
    }

    private static Configuration configuration() throws Exception {
        AddressSettings settings = new AddressSettings()
                .setDeadLetterAddress(SimpleString.of("DLQ"))
                .setExpiryAddress(SimpleString.of("ExpiryQueue"));
        return new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAddressSetting("#", settings)
                .addAcceptorConfiguration("in-vm", ADDRESS);
    }

    ConnectionFactory connections() {
        return connections;
    }

    void stop() throws Exception {
        connections.close();
        server.stop();
    }
}
