// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulator and a Camel context whose component calls it as the app "Alerts", anew for each test. */
public final class Wecom implements BeforeEachCallback, AfterEachCallback {

    public static final int ALERTS = 1000002;
    public static final int REPORTS = 1000003;

    private final Consumer<WeworkComponent> setUp;
    private WeworkSimulator simulator;
    private DefaultCamelContext context;

    public Wecom() {
        this(component -> {});
    }

    public Wecom(Consumer<WeworkComponent> setUp) {
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
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.stop();
        simulator.close();
    }

    public WeworkSimulator simulator() {
        return simulator;
    }

    public Ledger ledger() {
        return simulator.ledger();
    }

    public DefaultCamelContext context() {
        return context;
    }

    public WeworkComponent component() {
        return context.getComponent("wework", WeworkComponent.class);
    }

    public int count(String path) {
        return Math.toIntExact(simulator.ledger().count(path));
    }

    public App app(int agentId) {
        return simulator.corp().app(agentId);
    }

    /** An account of the app as it is now. */
    public WeworkAccount account(int agentId) {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId(simulator.corp().corpId());
        account.setAgentId(agentId);
        account.setSecret(app(agentId).secret());
        return account;
    }

    public List<PhoneMessage> phone(String userid) {
        return simulator.corp().messages().messages(userid);
    }

    /** The exchange after the endpoint had it, its exception in it when it failed. */
    public Exchange call(String uri, Object body) {
        return call(uri, body, Map.of());
    }

    public Exchange call(String uri, Object body, Map<String, Object> headers) {
        return template().request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new java.util.HashMap<>(headers));
        });
    }

    /** The answer, when the call must work. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> answer(String uri, Object body) {
        Exchange exchange = call(uri, body);
        if (exchange.getException() != null) {
            throw new AssertionError("The call failed: " + exchange.getException(), exchange.getException());
        }
        return Objects.requireNonNull(exchange.getMessage().getBody(Map.class));
    }

    public <E extends Throwable> E failure(String uri, Object body, Class<E> kind) {
        return Objects.requireNonNull(call(uri, body).getException(kind), "The call did not fail as it should.");
    }

    private ProducerTemplate template() {
        ProducerTemplate template = context.createProducerTemplate();
        template.start();
        return template;
    }
}
