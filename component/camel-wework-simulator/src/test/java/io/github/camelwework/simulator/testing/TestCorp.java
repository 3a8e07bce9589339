// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.media.MediaStore;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.message.MessageContext;
import io.github.camelwework.simulator.message.MessageStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A corp with two apps, a clock of its own and a directory of a few members; calls routes without HTTP. */
public final class TestCorp {

    public static final int AGENT = 1_000_002;
    public static final int OTHER_AGENT = 1_000_003;

    private static final String CORP_ID = "wwsim0000000000001";
    private static final ObjectMapper JSON = new ObjectMapper();

    public final Apps apps = new Apps(CORP_ID);
    public final FakeDirectory directory = new FakeDirectory();
    public final MessageStore store = new MessageStore();
    public final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    public final MediaStore media = new MediaStore(random, () -> Long.MAX_VALUE);
    public final Settings settings = new Settings();
    public final Map<String, String> names = new HashMap<>();
    public final MessageContext context = new MessageContext(
            apps,
            directory,
            media,
            store,
            (template, id) -> Optional.ofNullable(names.get(template + "=" + id)),
            random,
            settings);
    public Instant now = Instant.parse("2026-11-22T02:00:00Z");

    public TestCorp() {
        apps.add(AGENT, "sim-secret-a", App.Profile.named("Alerts"), VisibleRange.wholeCorp())
                .callbackUrl(URI.create("http://localhost/callback"));
        apps.add(OTHER_AGENT, "sim-secret-b", App.Profile.named("Other"), VisibleRange.ofDepartments(Set.of(7)));
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public Media upload(MediaKind kind, String name) {
        return media.put(kind, new UploadedFile(name, "application/octet-stream", new byte[] {1, 2, 3, 4, 5, 6}), now);
    }

    public ObjectNode post(List<ApiRoute> routes, String path, String json) {
        return post(routes, path, json, AGENT);
    }

    public ObjectNode post(List<ApiRoute> routes, String path, String json, int agentId) {
        return call(routes, path, Map.of(), request(json), agentId);
    }

    public ObjectNode get(List<ApiRoute> routes, String path, Map<String, String> query) {
        return call(routes, path, query, JSON.createObjectNode(), AGENT);
    }

    public ObjectNode call(
            List<ApiRoute> routes, String path, Map<String, String> query, ObjectNode body, int agentId) {
        Caller caller = route(routes, path).accepts().isEmpty() ? null : new Caller(CORP_ID, agentId, TokenKind.APP);
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return answer(routes, new ApiRequest(path, query, Map.of(), body, bytes, caller, now));
    }

    public ObjectNode answer(List<ApiRoute> routes, ApiRequest request) {
        try {
            return ((ApiAnswer.Json) route(routes, request.path()).operation().answer(request)).fields();
        } catch (ApiError error) {
            ObjectNode answer =
                    JSON.createObjectNode().put("errcode", error.errcode()).put("errmsg", error.getMessage());
            return answer.setAll(error.extra());
        }
    }

    private static ApiRoute route(List<ApiRoute> routes, String path) {
        return routes.stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Single quotes stand for double ones, so that JSON is readable in Java. */
    public static ObjectNode request(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
