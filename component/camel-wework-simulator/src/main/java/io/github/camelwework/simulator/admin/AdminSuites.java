// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.suite.Suite;
import io.github.camelwework.simulator.suite.Suites;
import java.util.List;

/** Third-party apps, as set in the console of their provider, and their installation in corps. */
final class AdminSuites {

    private static final String SUITE_ID = "suite_id";
    private static final String CORP_ID = "corpid";

    private final Simulation simulator;
    private final Suites suites;

    AdminSuites(Simulation simulator) {
        this.simulator = simulator;
        this.suites = simulator.suites();
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/suites", this::list),
                new AdminOperation("POST /simulator/suites", this::add),
                new AdminOperation("POST /simulator/suites/ticket", this::ticket),
                new AdminOperation("POST /simulator/suites/authorise", this::authorise),
                new AdminOperation("POST /simulator/suites/install", this::install),
                new AdminOperation("POST /simulator/suites/range", this::range),
                new AdminOperation("POST /simulator/suites/reset", this::reset),
                new AdminOperation("POST /simulator/suites/cancel", this::cancel));
    }

    private ObjectNode list(AdminRequest request) {
        ObjectNode fields = Json.object().put("providerCorpid", suites.providerCorpId());
        if (request.isFromThisMachine()) {
            fields.put("providerSecret", suites.providerSecret());
        }
        fields.putArray("suites");
        suites.all().forEach(suite -> fields.withArray("suites").add(describe(suite, request)));
        return fields;
    }

    private ObjectNode add(AdminRequest request) {
        String id = request.text(SUITE_ID, "");
        if (id.isBlank()) {
            throw new AdminError(400, "The field \"suite_id\" is missing.", "Give the id of the new suite.");
        }
        return describe(suites.add(id, request.text("name", id)), request);
    }

    private ObjectNode ticket(AdminRequest request) {
        Suite suite = suite(request);
        suite.newTicket();
        return describe(suite, request);
    }

    private ObjectNode authorise(AdminRequest request) {
        String code = suite(request).authorise(corpId(request), request.text("admin", "admin"));
        return Json.object().put("auth_code", code);
    }

    private ObjectNode install(AdminRequest request) {
        String code = suite(request).install(corpId(request), request.text("admin", "admin"));
        return Json.object().put("auth_code", code);
    }

    private ObjectNode range(AdminRequest request) {
        VisibleRange range =
                new VisibleRange(request.texts("users"), request.integers("departments"), request.integers("tags"));
        suite(request).changeRange(corpId(request), range);
        return describe(suite(request), request);
    }

    private ObjectNode reset(AdminRequest request) {
        return Json.object().put("auth_code", suite(request).resetPermanentCode(corpId(request)));
    }

    private ObjectNode cancel(AdminRequest request) {
        return Json.object().put("cancelled", suite(request).cancel(corpId(request)));
    }

    private Suite suite(AdminRequest request) {
        return suites.get(request.text(SUITE_ID, ""));
    }

    private String corpId(AdminRequest request) {
        return request.text(CORP_ID, simulator.corp().corpId());
    }

    private static ObjectNode describe(Suite suite, AdminRequest request) {
        ObjectNode fields = Json.object().put(SUITE_ID, suite.id()).put("name", suite.name());
        if (request.isFromThisMachine()) {
            fields.put("suite_secret", suite.secret()).put("suite_ticket", suite.ticket());
        }
        return fields;
    }
}
