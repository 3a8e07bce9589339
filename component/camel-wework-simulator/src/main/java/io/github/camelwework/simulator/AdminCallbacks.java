// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.suite.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where callbacks go, as the administrator's console and the provider's have it. */
final class AdminCallbacks {

    private static final String COMMAND = "command";
    private static final String DATA = "data";

    private final WeworkSimulator simulator;

    AdminCallbacks(WeworkSimulator simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/callbacks", "where callbacks go, with tokens and keys", this::list),
                new AdminOperation(
                        "POST /simulator/callbacks", "saves a callback once its url passes the check", this::save));
    }

    private ObjectNode list(AdminRequest request) {
        ObjectNode answer = Json.object();
        answer.putArray("callbacks");
        simulator.corps().forEach(corp -> holders(corp)
                .forEach(app -> app.callback().ifPresent(saved -> answer.withArray("callbacks")
                        .add(describe(saved, request)
                                .put("corpid", corp.corpId())
                                .put("agentid", app.agentId())
                                .put("holder", app.name())))));
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
                default -> throw new AdminError(400, "The field \"kind\" is unknown.", "Give \"command\" or \"data\".");
            }
        } else if (url.isEmpty()) {
            holder(request).callbackUrl(null);
        } else {
            holder(request).callback(url, token, key);
        }
        return list(request);
    }

    private App holder(AdminRequest request) {
        SimulatedCorp corp = simulator.corp(request.text("corpid", DemoCorp.CORP_ID));
        if (!request.has("holder")) {
            return corp.app(request.integer("agentid"));
        }
        String title = request.text("holder", "");
        return corp.contactAssistant().name().equals(title)
                ? corp.contactAssistant()
                : corp.app(SystemApp.titled(title));
    }

    private static List<App> holders(SimulatedCorp corp) {
        List<App> apps = new ArrayList<>(corp.apps());
        apps.add(corp.contactAssistant());
        Stream.of(SystemApp.values()).map(corp::app).forEach(apps::add);
        return apps;
    }

    private static ObjectNode describe(CallbackSettings settings, AdminRequest request) {
        ObjectNode fields = Json.object().put("url", settings.url().toString());
        if (request.isFromThisMachine()) {
            fields.put("token", settings.token()).put("encodingAesKey", settings.encodingAesKey());
        }
        return fields;
    }
}
