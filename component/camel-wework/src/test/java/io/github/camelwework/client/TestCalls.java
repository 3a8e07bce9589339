// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.secret.Secret;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls for tests of the chain. */
final class TestCalls {

    static final Credentials CREDENTIALS = new Credentials(
            "",
            "http://127.0.0.1:1",
            "wwtest",
            Map.of(
                    Credential.APP, Secret.of("sim-secret-app"),
                    Credential.CONTACT, Secret.of("sim-secret-contact"),
                    Credential.ROBOT, Secret.of("sim-secret-robot")));

    private TestCalls() {}

    static Call of(String path, Map<String, Object> fields) {
        Operation operation =
                OperationCatalog.instance().find(path).orElseGet(() -> Operation.unknown(path, HttpMethod.POST));
        try {
            Call.Body body = operation.body() == Operation.BodyKind.NONE
                    ? Call.Body.query(query(fields), null)
                    : Call.Body.json(Map.of(), fields, null);
            return Call.of(operation, CREDENTIALS, body, Duration.ofSeconds(1));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> query(Map<String, Object> fields) {
        Map<String, String> query = new LinkedHashMap<>();
        fields.forEach((name, value) -> query.put(name, String.valueOf(value)));
        return query;
    }
}
