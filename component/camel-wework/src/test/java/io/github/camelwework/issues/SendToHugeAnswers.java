// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** Run in a JVM of its own with little memory: sends messages, and prints how each ended. */
final class SendToHugeAnswers {

    private SendToHugeAnswers() {}

    /**
     * The program.
     *
     * @param args the base URL, then the cap on answers
     */
    public static void main(String[] args) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            WeworkComponent component = new WeworkComponent(context);
            component.setMaxResponseSize(args[1]);
            WeworkConfiguration configuration = component.getConfiguration();
            configuration.setBaseUrl(args[0]);
            configuration.setCorpId("wwhuge");
            configuration.setAgentId(1);
            configuration.setSecret("secret-of-the-app");
            configuration.setRateLimiterEnabled(false);
            context.addComponent("wework", component);
            context.start();
            ProducerTemplate template = context.createProducerTemplate();
            List<CompletableFuture<Exchange>> sends = new ArrayList<>();
            for (String user : List.of("huge1", "huge2", "small1", "small2")) {
                sends.add(send(template, user));
            }
            for (CompletableFuture<Exchange> sent : sends) {
                print(sent.join());
            }
            print(send(template, "small3").join());
        }
    }

    private static CompletableFuture<Exchange> send(ProducerTemplate template, String user) {
        return template.asyncSend("wework:message/send?toUser=" + user, exchange -> exchange.getMessage()
                .setBody(user));
    }

    private static void print(Exchange exchange) {
        Exception failure = exchange.getException();
        System.out.println(
                "sent=" + (failure == null ? "ok" : failure.getClass().getSimpleName()));
    }
}
