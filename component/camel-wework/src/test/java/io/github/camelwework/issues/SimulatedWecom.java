// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulator and a context whose component calls it as the app "Alerts", one producer a URI, anew for each test. */
final class SimulatedWecom implements BeforeEachCallback, AfterEachCallback {

    static final int ALERTS = 1000002;
    static final int REPORTS = 1000003;

    private final Consumer<WeworkComponent> setUp;
    private WeworkSimulator simulator;
    private DefaultCamelContext context;
    private ProducerTemplate template;

    SimulatedWecom() {
        this(component -> {});
    }

    SimulatedWecom(Consumer<WeworkComponent> setUp) {
        this.setUp = setUp;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        simulator = WeworkSimulator.builder().seed(1).start();
        context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setCorpId(simulator.corp().corpId());
        configuration.setAgentId(ALERTS);
        configuration.setSecret(simulator.corp().app(ALERTS).secret());
        configuration.setContactSecret(simulator.corp().contactSecret());
        setUp.accept(component);
        context.addComponent("wework", component);
        context.start();
        template = context.createProducerTemplate();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.stop();
        simulator.close();
    }

    WeworkSimulator simulator() {
        return simulator;
    }

    DefaultCamelContext context() {
        return context;
    }

    WeworkComponent component() {
        return context.getComponent("wework", WeworkComponent.class);
    }

    int count(String path) {
        return Math.toIntExact(simulator.ledger().count(path));
    }

    App app(int agentId) {
        return simulator.corp().app(agentId);
    }

    /** An account of the app as it is now. */
    WeworkAccount account(int agentId) {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId(simulator.corp().corpId());
        account.setAgentId(agentId);
        account.setSecret(app(agentId).secret());
        return account;
    }

    Exchange call(String uri, Object body) {
        return call(uri, body, Map.of());
    }

    Exchange call(String uri, Object body, Map<String, Object> headers) {
        return template.request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }

    /** The answer, when the call must work. */
    Map<?, ?> answer(String uri, Object body) {
        Exchange exchange = call(uri, body);
        if (exchange.getException() != null) {
            throw new AssertionError("The call failed: " + exchange.getException(), exchange.getException());
        }
        return exchange.getMessage().getBody(Map.class);
    }
}
