// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that a test sets for a path, simulated or not: clients can call families that the simulator does not
 * know, and meet answers that it would not give. Tokens are checked as ever. Thread-safe.
 */
public final class CannedAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Row> rows = new ConcurrentHashMap<>();

    /** None yet. */
    public CannedAnswers() {}

    /** The answers of one path, without {@code /cgi-bin/}. */
    public Target on(String path) {
        return new Target(path);
    }

    /** Removes the answers of all paths. */
    public void clear() {
        rows.clear();
    }

    /** The paths that are answered so. */
    public Set<String> paths() {
        return new TreeSet<>(rows.keySet());
    }

    /** Whether the path is answered so. */
    public boolean has(String path) {
        return rows.containsKey(path);
    }

    /** The next answer of the path; empty when there is none. */
    public Optional<ApiAnswer> next(String path) {
        return Optional.ofNullable(rows.get(path)).map(Row::next);
    }

    /** Sets the answers of one path. */
    public final class Target {

        private final String path;

        private Target(String path) {
            this.path = path;
        }

        /**
         * JSON objects, one a call, the last for all calls that follow: so can pages be given. {@code errcode} 0 and
         * {@code errmsg} "ok" come in front where they are absent.
         *
         * @throws IllegalArgumentException when one is no JSON object
         */
        public void json(String first, String... more) {
            List<ApiAnswer> answers = new ArrayList<>();
            answers.add(read(first));
            for (String each : more) {
                answers.add(read(each));
            }
            rows.put(path, new Row(answers));
        }

        /** A file, on every call. */
        public void file(String name, String contentType, byte[] content) {
            Map<String, String> headers =
                    Map.of("Content-Type", contentType, "Content-disposition", "attachment; filename=\"" + name + "\"");
            rows.put(path, new Row(List.of(new ApiAnswer.Binary(200, headers, content.clone()))));
        }

        /** Removes the answers of the path. */
        public void clear() {
            rows.remove(path);
        }
    }

    private static ApiAnswer read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node instanceof ObjectNode object) {
                return new ApiAnswer.Json(object);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This answer is not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("WeCom answers with JSON objects: put the answer into braces.");
    }

    /** Answers in turn. */
    private static final class Row {

        private final List<ApiAnswer> answers;
        private int given;

        Row(List<ApiAnswer> answers) {
            this.answers = List.copyOf(answers);
        }

        synchronized ApiAnswer next() {
            ApiAnswer answer = answers.get(Math.min(given, answers.size() - 1));
            given++;
            return answer;
        }
    }
}
