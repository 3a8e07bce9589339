// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.camel.main.Main;

/** The simulator, whose phones say what has arrived. */
final class SimulatedWecom implements Wecom {

    private static final int ALERTS = 1_000_002;

    private final WeworkSimulator simulator = WeworkSimulator.builder().start();
    private final App app = simulator.corp().app(ALERTS);
    private final Map<String, String> names =
            simulator.exclusively(() -> simulator.corp().directory().members().all().stream()
                    .collect(Collectors.toMap(Member::userid, Member::name)));

    @Override
    public String describe() {
        return "%s, simulated: corp %s, app %d \"%s\""
                .formatted(simulator.baseUrl(), simulator.corp().corpId(), app.agentId(), app.name());
    }

    @Override
    public Map<String, String> properties() {
        return Map.of(
                "base-url", simulator.baseUrl(),
                "corp-id", simulator.corp().corpId(),
                "agent-id", String.valueOf(app.agentId()),
                "secret", app.secret());
    }

    @Override
    public String receiver(String userid) {
        return userid;
    }

    @Override
    public void watch(Main application, Deliveries deliveries, Consumer<Arrival> listener) {
        simulator.corp().messages().listen(message -> listener.accept(arrival(message)));
    }

    private Arrival arrival(PhoneMessage message) {
        return new Arrival(
                message.sentAt(),
                message.sender().name(),
                message.userid(),
                names.getOrDefault(message.userid(), message.userid()),
                message.content().msgtype(),
                content(message));
    }

    private static String content(PhoneMessage message) {
        if (!message.content().media().isEmpty()) {
            return message.content().media().get(0).name();
        }
        return message.text().isEmpty()
                ? message.content().object().path("title").asText()
                : message.text();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
