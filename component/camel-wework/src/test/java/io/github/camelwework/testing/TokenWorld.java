// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.http.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The part of WeCom that grants tokens and looks at them, in memory: of corps, suites and providers, with the shapes of
 * docs 91039, 90600, 90593 and 90605. Answers of the last three have no errcode, as WeCom's have none.
 */
public final class TokenWorld implements Transport, AutoCloseable {

    public static final String TICKET = "sim-secret-ticket-1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOKENS = List.of("access_token", "suite_access_token", "provider_access_token");

    private final ExecutorService server = Executors.newFixedThreadPool(2);
    private final AtomicInteger counter = new AtomicInteger();
    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> grants = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

    /**
     * A call that was let in.
     *
     * @param parameter the query parameter that the token stood in
     * @param owner id/secret that the token was granted for
     */
    public record Seen(String path, Map<String, String> query, String parameter, String owner) {}

    @Override
    public CompletableFuture<Answer> send(Request request) {
        return CompletableFuture.supplyAsync(() -> answer(request), server);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** How many tokens each id/secret was granted. */
    public Map<String, Integer> grants() {
        return grants.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .get()));
    }

    /** Makes all tokens of the owner invalid. */
    public void revoke(String owner) {
        owners.values().removeIf(owner::equals);
    }

    private Answer answer(Request request) {
        URI uri = URI.create(request.uri());
        String path = uri.getPath().replace("/cgi-bin/", "");
        Map<String, String> query = query(uri);
        Map<?, ?> body = body(request.payload());
        return switch (path) {
            case "gettoken" ->
                grant("access_token", query.get("corpid"), query.get("corpsecret"), Map.of("errcode", 0));
            case "service/get_suite_token" ->
                TICKET.equals(body.get("suite_ticket"))
                        ? grant("suite_access_token", body.get("suite_id"), body.get("suite_secret"), Map.of())
                        : refuse(40085);
            case "service/get_provider_token" ->
                grant("provider_access_token", body.get("corpid"), body.get("provider_secret"), Map.of());
            default -> guarded(path, query, body);
        };
    }

    private Answer guarded(String path, Map<String, String> query, Map<?, ?> body) {
        String parameter =
                TOKENS.stream().filter(query::containsKey).findFirst().orElse("");
        String owner = owners.get(query.getOrDefault(parameter, ""));
        if (owner == null) {
            return refuse(parameter.equals("suite_access_token") ? 42009 : 42001);
        }
        seen.add(new Seen(path, query, parameter, owner));
        return path.equals("service/get_corp_token")
                ? grant("access_token", body.get("auth_corpid"), body.get("permanent_code"), Map.of())
                : json(Map.of("errcode", 0, "errmsg", "ok"));
    }

    private Answer grant(String field, Object id, Object secret, Map<String, Object> envelope) {
        String owner = id + "/" + secret;
        grants.computeIfAbsent(owner, key -> new AtomicInteger()).incrementAndGet();
        String token = "sim-token-" + counter.incrementAndGet();
        owners.put(token, owner);
        Map<String, Object> answer = new ConcurrentHashMap<>(envelope);
        answer.put(field, token);
        answer.put("expires_in", 7200);
        return json(answer);
    }

    private static Answer refuse(int errcode) {
        return json(Map.of("errcode", errcode, "errmsg", "refused"));
    }

    private static Answer json(Map<String, ?> fields) {
        try {
            return new Answer(200, "application/json", null, JSON.writeValueAsBytes(fields), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> body(Payload payload) {
        try {
            return payload instanceof Payload.Json json ? JSON.readValue(json.utf8(), Map.class) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> query(URI uri) {
        return Arrays.stream(Objects.requireNonNullElse(uri.getRawQuery(), "").split("&"))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
