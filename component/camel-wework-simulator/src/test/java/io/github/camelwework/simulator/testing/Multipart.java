// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Upload requests, byte by byte. */
public final class Multipart {

    public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private static final String BOUNDARY = "----------acebdf13572468";

    public static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    public static ApiRequest upload(String type, String fileName, byte[] content) {
        return request(type, "form-data; name=\"media\"; filename=\"" + fileName + "\"", content);
    }

    public static ApiRequest request(String type, String disposition, byte[] content) {
        return request(type, body(disposition, content));
    }

    public static ApiRequest request(String type, byte[] body) {
        Map<String, String> headers = Map.of(
                "content-type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "content-length",
                Integer.toString(body.length),
                "host",
                "localhost:1");
        return new ApiRequest("media/upload", Map.of("type", type), headers, json(), body, null, NOW);
    }

    public static ApiRequest without(ApiRequest request, String header) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.remove(header);
        return new ApiRequest(request.path(), request.query(), headers, json(), request.body(), null, request.now());
    }

    public static byte[] body(String disposition, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }
}
