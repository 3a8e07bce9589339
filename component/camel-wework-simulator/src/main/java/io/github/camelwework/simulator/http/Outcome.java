// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * An answer, and how it is delivered.
 *
 * @param delay real time to wait before
 */
public record Outcome(int status, Map<String, String> headers, byte[] body, Duration delay, Manner manner) {

    /** How an answer reaches its caller. */
    public enum Manner {
        WHOLE,
        TRUNCATED,
        RESET,
        NEVER
    }

    /** JSON in UTF-8. */
    public static Outcome json(int status, JsonNode body) {
        return of(status, "application/json; charset=UTF-8", Json.bytes(body));
    }

    /** Text of some type. */
    public static Outcome text(int status, String contentType, String text) {
        return of(status, contentType + "; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Outcome notFound() {
        return text(404, "text/plain", "404 page not found");
    }

    public static Outcome binary(ApiAnswer.Binary answer) {
        return new Outcome(answer.status(), answer.headers(), answer.content(), Duration.ZERO, Manner.WHOLE);
    }

    private static Outcome of(int status, String contentType, byte[] body) {
        return new Outcome(status, Map.of("Content-Type", contentType), body, Duration.ZERO, Manner.WHOLE);
    }

    public Outcome delivered(Manner how) {
        return new Outcome(status, headers, body, delay, how);
    }

    public Outcome delayed(Duration by) {
        return new Outcome(status, headers, body, by, manner);
    }
}
