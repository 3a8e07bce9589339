// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.simulator.WeworkSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Emoji at the border of the writer's buffer were once escaped by chance of length. */
class AnswersAreRealUtf8Test {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void emoji_are_written_as_such_wherever_they_stand() throws Exception {
        StringBuilder answer = new StringBuilder("{\"errcode\":0");
        for (int before = 0; before < 60; before++) {
            answer.append(",\"")
                    .append(before)
                    .append("\":\"")
                    .append("a".repeat(before) + "😀".repeat(1_000))
                    .append('"');
        }
        answer.append('}');
        try (WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start()) {
            simulator.answers().on("user/get").json(answer.toString());
            String token = JSON.readTree(get(
                            simulator,
                            "/cgi-bin/gettoken?corpid=" + simulator.corp().corpId() + "&corpsecret="
                                    + simulator.corp().contactSecret()))
                    .path("access_token")
                    .asText();

            String wire = get(simulator, "/cgi-bin/user/get?userid=lisi&access_token=" + token);

            assertThat(wire).doesNotContain("\\u");
            JsonNode read = JSON.readTree(wire);
            assertThat(read.path("59").asText()).isEqualTo("a".repeat(59) + "😀".repeat(1_000));
        }
    }

    private String get(WeworkSimulator simulator, String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }
}
