// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.ledger.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** A simulator that takes everything, and a component that calls it: shows what stands on the wire. */
final class TextDesk implements AutoCloseable {

    private static final List<String> TAKEN = List.of(
            "message/send",
            "appchat/send",
            "appchat/create",
            "webhook/send",
            "user/get",
            "user/list",
            "user/create",
            "user/update",
            "tag/create",
            "tag/get",
            "menu/create",
            "brandnew/thing");
    private static final int AGENT = 1000002;

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template;
    private int receivers;

    TextDesk() {
        TAKEN.forEach(path -> simulator.answers().on(path).json("{\"errcode\":0,\"errmsg\":\"ok\"}"));
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setCorpId(simulator.corp().corpId());
        configuration.setAgentId(AGENT);
        configuration.setSecret(simulator.corp().app(AGENT).secret());
        configuration.setContactSecret(simulator.corp().contactSecret());
        configuration.setRobotAccessKey("key-of-a-robot");
        configuration.setRateLimiterEnabled(false);
        context.addComponent("wework", component);
        context.start();
        template = context.createProducerTemplate();
        template.start();
    }

    /** Another receiver each time. */
    String receiver() {
        receivers++;
        return "member" + receivers;
    }

    Exchange call(String uri, Processor exchange) {
        return template.request(uri, exchange);
    }

    Exchange call(String uri, Object body, Map<String, ?> headers) {
        return call(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }

    /** The request as it stood on the wire, when the call must work. */
    Ledger.Entry sent(String uri, Processor processor) {
        long before = count();
        Exchange exchange = call(uri, processor);
        if (exchange.getException() != null) {
            throw new AssertionError("The call failed: " + exchange.getException(), exchange.getException());
        }
        List<Ledger.Entry> all = simulator.ledger().all();
        if (count() == before) {
            throw new AssertionError("Nothing was sent.");
        }
        return all.get(all.size() - 1);
    }

    Ledger.Entry sent(String uri, Object body, Map<String, ?> headers) {
        return sent(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }

    JsonNode json(String uri, Object body) {
        return sent(uri, body, Map.of()).json();
    }

    static String wire(Ledger.Entry entry) {
        return new String(entry.body(), StandardCharsets.UTF_8);
    }

    /** The failure of a call that must not send anything. */
    <E extends Throwable> E failure(String uri, Object body, Map<String, ?> headers, Class<E> kind) {
        return failure(
                uri,
                exchange -> {
                    exchange.getMessage().setBody(body);
                    exchange.getMessage().setHeaders(new HashMap<>(headers));
                },
                kind);
    }

    <E extends Throwable> E failure(String uri, Processor processor, Class<E> kind) {
        long before = count();
        Exchange exchange = call(uri, processor);
        if (count() != before) {
            throw new AssertionError("Something was sent: " + wire(last()));
        }
        return Objects.requireNonNull(
                exchange.getException(kind), () -> "The call did not fail as it should: " + exchange.getException());
    }

    private Ledger.Entry last() {
        List<Ledger.Entry> all = simulator.ledger().all();
        return all.get(all.size() - 1);
    }

    /** Of calls, without those that fetch a token. */
    private long count() {
        return TAKEN.stream().mapToLong(simulator.ledger()::count).sum();
    }

    /** The first call of an operation, once it is there. */
    Ledger.Entry await(String path) throws InterruptedException {
        if (!simulator.ledger().awaitCount(path, 1, Duration.ofSeconds(20))) {
            throw new AssertionError("Nothing was sent.");
        }
        return last();
    }

    DefaultCamelContext context() {
        return context;
    }

    @Override
    public void close() {
        context.stop();
        simulator.close();
    }
}
