// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.fault.Faults;
import io.github.camelwework.simulator.http.Json;
import java.util.List;
import java.util.OptionalLong;

/** Arms and disarms faults. */
final class AdminFaults {

    private final Faults faults;

    AdminFaults(Faults faults) {
        this.faults = faults;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/faults", request -> list()),
                new AdminOperation("POST /simulator/faults", this::arm),
                new AdminOperation("DELETE /simulator/faults", this::disarm));
    }

    private ObjectNode list() {
        ObjectNode answer = Json.object();
        answer.putArray("faults");
        for (Faults.Armed armed : faults.list()) {
            answer.withArray("faults")
                    .addObject()
                    .put("id", armed.id())
                    .put("path", armed.path())
                    .put("fault", armed.fault().toString())
                    .put("calls", armed.schedule())
                    .put("struck", armed.struck());
        }
        return answer;
    }

    private ObjectNode arm(AdminRequest request) {
        Fault fault = FaultKinds.read(request);
        return Json.object().put("id", arm(faults.on(request.text("path", Faults.ALL)), fault, request));
    }

    private static long arm(Faults.Target target, Fault fault, AdminRequest request) {
        if (request.has("after")) {
            return target.after(request.number("after"), fault);
        }
        if (request.has("every")) {
            return target.every(request.number("every"), fault);
        }
        if (request.has("everyNew")) {
            return target.everyNew(request.number("everyNew"), fault);
        }
        if (request.has("share")) {
            return target.share(request.fraction("share"), fault);
        }
        if (request.has("always") && request.flag("always")) {
            return target.always(fault);
        }
        return target.next(request.number("next", 1), fault);
    }

    private ObjectNode disarm(AdminRequest request) {
        OptionalLong id = request.queryNumber("id");
        if (id.isEmpty()) {
            faults.clear();
        } else if (!faults.remove(id.getAsLong())) {
            throw new AdminError(
                    404, "No fault " + id.getAsLong() + " is armed.", "GET /simulator/faults lists those that are.");
        }
        return list();
    }
}
