// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.main.Main;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;

/** The real WeCom. Its phones tell nobody what is on them, so what it accepts counts as arrived. */
final class RealWecom implements Wecom {

    private static final String MSG_ID = "CamelWeworkMsgId";

    private final Settings.Account account;
    private final Clock clock = Environment.clock();

    RealWecom(Settings.Account account) {
        this.account = account;
    }

    @Override
    public String describe() {
        return "corp %s, app %s; everything goes to %s"
                .formatted(account.corpId(), account.agentId(), account.toUser());
    }

    @Override
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("corp-id", account.corpId());
        properties.put("agent-id", account.agentId());
        properties.put("secret", account.secret());
        if (!account.baseUrl().isEmpty()) {
            properties.put("base-url", account.baseUrl());
        }
        return properties;
    }

    @Override
    public String receiver(String userid) {
        return account.toUser();
    }

    @Override
    public void watch(Main application, Deliveries deliveries, Consumer<Arrival> listener) {
        application.bind("accepted", new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof CamelEvent.ExchangeCompletedEvent completed) {
                    accepted(completed.getExchange().getMessage(), deliveries, listener);
                }
            }
        });
    }

    private void accepted(Message message, Deliveries deliveries, Consumer<Arrival> listener) {
        Sample sample = deliveries.find(id(message));
        if (sample != null && message.getHeader(MSG_ID) != null) {
            listener.accept(new Arrival(
                    clock.instant(),
                    "app " + account.agentId(),
                    sample.userid(),
                    sample.userid(),
                    sample.type(),
                    sample.content()));
        }
    }

    private static String id(Message message) {
        String header = message.getHeader(Feeder.ID, String.class);
        return header == null ? message.getHeader(Exchange.FILE_NAME, "", String.class) : header;
    }

    @Override
    public void close() {
        // Nothing of it is ours.
    }
}
