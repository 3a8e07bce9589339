// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows the received requests. */
final class AdminLedger {

    private static final long DEFAULT_LIMIT = 100;

    private final Ledger ledger;

    AdminLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/ledger", this::list),
                new AdminOperation("DELETE /simulator/ledger", request -> {
                    ledger.clear();
                    return list(request);
                }));
    }

    private ObjectNode list(AdminRequest request) {
        String path = request.query().get("path");
        List<Ledger.Entry> kept = path == null ? ledger.all() : ledger.calls(path);
        long limit = request.queryNumber("limit").orElse(DEFAULT_LIMIT);
        ObjectNode answer = Json.object();
        answer.put("kept", kept.size());
        answer.putArray("requests");
        kept.stream().skip(Math.max(0, kept.size() - limit)).forEach(entry -> answer.withArray("requests")
                .add(describe(entry)));
        return answer;
    }

    private static ObjectNode describe(Ledger.Entry entry) {
        ObjectNode fields = Json.object();
        fields.put("id", entry.id());
        fields.put("time", entry.time().toString());
        fields.put("method", entry.method());
        fields.put("path", entry.path());
        Caller caller = entry.caller();
        if (caller != null) {
            fields.put("corpid", caller.corpId());
            fields.put("agentid", caller.agentId());
            fields.put("kind", caller.kind().name());
        }
        ObjectNode query = fields.putObject("query");
        for (Map.Entry<String, String> parameter : new TreeMap<>(entry.query()).entrySet()) {
            query.put(parameter.getKey(), parameter.getValue());
        }
        List<UploadedFile> files = entry.files();
        if (files.isEmpty()) {
            fields.put("body", entry.text());
        }
        files.forEach(file -> fields.withArray("files")
                .addObject()
                .put("name", file.name())
                .put("type", file.contentType())
                .put("bytes", file.content().length));
        fields.put("errcode", entry.errcode());
        fields.put("acted", entry.acted());
        return fields;
    }
}
