// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.http.Json;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Corps and apps, as set in the console of an administrator. */
final class AdminCorps {

    private final Simulation simulator;

    AdminCorps(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/corps", this::list),
                new AdminOperation("POST /simulator/corps", this::addCorp),
                new AdminOperation("POST /simulator/apps", this::setApp));
    }

    private ObjectNode list(AdminRequest request) {
        ObjectNode answer = Json.object();
        simulator.corps().forEach(corp -> answer.withArray("corps").add(describe(corp, request)));
        return answer;
    }

    private ObjectNode addCorp(AdminRequest request) {
        String corpId = request.text("corpid", "");
        if (corpId.isBlank()) {
            throw new AdminError(400, "The field \"corpid\" is missing.", "Give the id of the new corp.");
        }
        return describe(simulator.addCorp(corpId), request);
    }

    private ObjectNode setApp(AdminRequest request) {
        Simulation.Corp corp = request.corp(simulator);
        int agentId = request.integer("agentid");
        boolean known = corp.apps().stream().anyMatch(app -> app.agentId() == agentId);
        App app = known
                ? corp.app(agentId)
                : corp.addApp(agentId, request.text("name", "App " + agentId), VisibleRange.wholeCorp());
        if (request.has("closed")) {
            app.closed(request.flag("closed"));
        }
        if (request.has("trustedIps")) {
            app.trustedIps(request.texts("trustedIps"));
        }
        if (request.has("callbackUrl")) {
            String url = request.text("callbackUrl", "");
            app.callbackUrl(url.isEmpty() ? null : URI.create(url));
        }
        if (request.has("miniProgram")) {
            app.miniProgram(request.text("miniProgram", ""));
        }
        if (request.has("families")) {
            app.families(
                    request.texts("families").stream().map(SystemApp::titled).collect(Collectors.toSet()));
        }
        if (request.has("trustedDomain")) {
            app.trustedDomain(request.text("trustedDomain", ""));
        }
        if (request.has("users") || request.has("departments") || request.has("tags")) {
            VisibleRange range =
                    new VisibleRange(request.texts("users"), request.integers("departments"), request.integers("tags"));
            corp.administrator().shows(app, range);
        }
        return describe(app, request);
    }

    private static ObjectNode describe(Simulation.Corp corp, AdminRequest request) {
        ObjectNode fields = Json.object();
        fields.put("corpid", corp.corpId());
        if (request.isFromThisMachine()) {
            fields.put("contactSecret", corp.contactSecret());
            ObjectNode system = fields.putObject("systemSecrets");
            for (SystemApp each : SystemApp.values()) {
                system.put(each.title(), corp.app(each).secret());
            }
        }
        corp.apps().forEach(app -> fields.withArray("apps").add(describe(app, request)));
        return fields;
    }

    private static ObjectNode describe(App app, AdminRequest request) {
        ObjectNode fields = Json.object();
        fields.put("agentid", app.agentId());
        fields.put("name", app.name());
        if (request.isFromThisMachine()) {
            fields.put("secret", app.secret());
        }
        fields.put("closed", app.closed());
        new TreeSet<>(app.trustedIps()).forEach(fields.putArray("trustedIps")::add);
        URI callback = app.callbackUrl();
        fields.put("callbackUrl", callback == null ? "" : callback.toString());
        fields.put("miniProgram", app.miniProgram());
        new TreeSet<>(app.families())
                .forEach(each -> fields.withArray("families").add(each.title()));
        fields.put("trustedDomain", app.trustedDomain());
        new TreeSet<>(app.range().users()).forEach(fields.putArray("users")::add);
        new TreeSet<>(app.range().departments()).forEach(fields.putArray("departments")::add);
        new TreeSet<>(app.range().tags()).forEach(fields.putArray("tags")::add);
        return fields;
    }
}
