// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.answer.CannedAnswers;
import io.github.camelwework.simulator.http.Json;
import java.util.List;

/** Sets the answers of a path. */
final class AdminAnswers {

    private final CannedAnswers answers;

    AdminAnswers(CannedAnswers answers) {
        this.answers = answers;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/answers", request -> list()),
                new AdminOperation("POST /simulator/answers", this::set),
                new AdminOperation("DELETE /simulator/answers", this::clear));
    }

    private ObjectNode set(AdminRequest request) {
        String path = request.text("path", "");
        List<String> wanted = request.body()
                .path("answers")
                .valueStream()
                .map(JsonNode::toString)
                .toList();
        if (path.isEmpty() || wanted.isEmpty()) {
            throw new AdminError(
                    400,
                    "The field \"path\" or \"answers\" is missing or empty.",
                    "Send {\"path\": \"kf/account/list\", \"answers\": [{\"account_list\": []}]}.");
        }
        answers.on(path).json(wanted.get(0), wanted.stream().skip(1).toArray(String[]::new));
        return list();
    }

    private ObjectNode clear(AdminRequest request) {
        String path = request.query().get("path");
        if (path == null) {
            answers.clear();
        } else {
            answers.on(path).clear();
        }
        return list();
    }

    private ObjectNode list() {
        ObjectNode fields = Json.object();
        answers.paths().forEach(fields.putArray("paths")::add);
        return fields;
    }
}
