// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.suite.Suite;
import java.util.List;
import java.util.Optional;

/** The URLs of callbacks, as set in the consoles of administrators and providers. */
final class AdminCallbacks {

    private static final String COMMAND = "command";
    private static final String DATA = "data";

    private final Simulation simulator;

    AdminCallbacks(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/callbacks", this::list),
                new AdminOperation("POST /simulator/callbacks", this::save));
    }

    private ObjectNode list(AdminRequest request) {
        ObjectNode answer = Json.object();
        answer.putArray("callbacks");
        simulator.corps().forEach(corp -> EventReceiver.holders(corp)
                .forEach(app -> app.callback().ifPresent(saved -> answer.withArray("callbacks")
                        .add(describe(saved, request)
                                .put("corpid", corp.corpId())
                                .put("agentid", app.agentId())
                                .put("holder", app.name())))));
        simulator.corps().forEach(corp -> corp.smartRobots().all().forEach(robot -> robot.callback()
                .ifPresent(saved -> answer.withArray("callbacks")
                        .add(describe(saved, request)
                                .put("corpid", corp.corpId())
                                .put("aibotid", robot.id())))));
        simulator.suites().all().forEach(suite -> {
            add(answer, suite, COMMAND, suite.commandCallback(), request);
            add(answer, suite, DATA, suite.dataCallback(), request);
        });
        return answer;
    }

    private static void add(
            ObjectNode answer, Suite suite, String kind, Optional<CallbackSettings> saved, AdminRequest request) {
        saved.ifPresent(settings -> answer.withArray("callbacks")
                .add(describe(settings, request).put("suite_id", suite.id()).put("kind", kind)));
    }

    private ObjectNode save(AdminRequest request) {
        String url = request.text("url", "");
        String token = request.text("token", "");
        String key = request.text("encodingAesKey", "");
        if (request.has("suite_id")) {
            Suite suite = simulator.suites().get(request.text("suite_id", ""));
            switch (request.text("kind", COMMAND)) {
                case COMMAND -> suite.commandCallback(url, token, key);
                case DATA -> suite.dataCallback(url, token, key);
                default ->
                    throw new AdminError(
                            400,
                            "The field \"kind\" is neither \"command\" nor \"data\".",
                            "Give \"command\" or \"data\".");
            }
        } else if (request.has("aibotid")) {
            request.corp(simulator)
                    .smartRobots()
                    .get(request.text("aibotid", ""))
                    .callback(url, token, key);
        } else if (url.isEmpty()) {
            EventReceiver.named(request.corp(simulator), request).callbackUrl(null);
        } else {
            EventReceiver.named(request.corp(simulator), request).callback(url, token, key);
        }
        return list(request);
    }

    private static ObjectNode describe(CallbackSettings settings, AdminRequest request) {
        ObjectNode fields = Json.object().put("url", settings.url().toString());
        if (request.isFromThisMachine()) {
            fields.put("token", settings.token()).put("encodingAesKey", settings.encodingAesKey());
        }
        return fields;
    }
}
