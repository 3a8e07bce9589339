// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A client that knows nothing of the simulator but its address. */
public final class Probe {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final WeworkSimulator simulator;

    public Probe(WeworkSimulator simulator) {
        this.simulator = simulator;
    }

    public JsonNode get(String path) {
        return json(send("GET", path, ""));
    }

    public JsonNode post(String path, String body) {
        return json(send("POST", path, body));
    }

    /** Posts a form with one file. */
    public JsonNode upload(String path, String contentType, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String head = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"media\"; filename=\"a.bin\"",
                "Content-Type: " + contentType,
                "",
                "");
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        try {
            return json(exchange(request(path)
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                    .build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> send(String method, String path, String body) {
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> exchange(String method, String path, String body) throws IOException {
        HttpRequest.Builder request = request(path);
        if (path.startsWith("/simulator")) {
            request.header("Content-Type", "application/json");
        }
        return exchange(request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path));
    }

    private static HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode gettoken(String corpId, String secret) {
        return get("/cgi-bin/gettoken?corpid=" + corpId + "&corpsecret=" + secret);
    }

    /** The token of the demo corp's app. */
    public String token(int agentId) {
        return gettoken(simulator.corp().corpId(), simulator.corp().app(agentId).secret())
                .path("access_token")
                .asText();
    }

    /** The token of the demo corp's contact-sync assistant. */
    public String contactToken() {
        return gettoken(simulator.corp().corpId(), simulator.corp().contactSecret())
                .path("access_token")
                .asText();
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("No JSON: " + response.body(), e);
        }
    }
}
