// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.callback.Push;
import io.github.camelwework.simulator.http.Json;
import java.util.List;
import java.util.function.Supplier;

/** Pushes any event, and changes the address book as an administrator. */
final class AdminEvents {

    private final Simulation simulator;

    AdminEvents(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("POST /simulator/events", this::fire),
                new AdminOperation("POST /simulator/administrator", this::act));
    }

    private ObjectNode fire(AdminRequest request) {
        ObjectNode fields = request.has("xml")
                ? Push.fields(request.text("xml", ""))
                : request.body().path("fields") instanceof ObjectNode object ? object : Json.object();
        if (fields.isEmpty()) {
            throw new AdminError(
                    400,
                    "The fields \"fields\" and \"xml\" are both missing.",
                    "Send {\"fields\": {\"Event\": \"kf_msg_or_event\", \"OpenKfId\": \"wk1\"}}.");
        }
        if (request.has("suite_id")) {
            boolean told = simulator.suites().get(request.text("suite_id", "")).tell(fields);
            return Json.object().put("pushed", told);
        }
        Simulation.Corp corp = request.corp(simulator);
        EventReceiver home = new EventReceiver(corp);
        return Json.object()
                .put("pushed", corp.events().fire(home.of(request, fields), home.complete(fields.deepCopy())));
    }

    private ObjectNode act(AdminRequest request) {
        Simulation.Corp corp = request.corp(simulator);
        if (request.has("activate")) {
            String userid = request.text("activate", "");
            return refusing(() -> {
                corp.administrator().activates(userid);
                return Json.object().put("activated", userid);
            });
        }
        ObjectNode fields = request.body().path("fields") instanceof ObjectNode object ? object : Json.object();
        return refusing(() -> corp.administrator().does(request.text("path", ""), fields));
    }

    private static ObjectNode refusing(Supplier<ObjectNode> change) {
        try {
            return change.get();
        } catch (ApiError e) {
            throw new AdminError(400, e.errcode() + " " + e.getMessage(), "Correct the fields and send them again.");
        }
    }
}
