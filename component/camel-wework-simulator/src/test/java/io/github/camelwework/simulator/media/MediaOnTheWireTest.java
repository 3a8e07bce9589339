// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.testing.Multipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads and downloads over HTTP, compared byte by byte. */
class MediaOnTheWireTest {

    private static final String NAME = "年度报告 🎉 (终版).pdf";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] content = new byte[300_000];
    private WeworkSimulator simulator;
    private HttpClient client;
    private String token;

    @BeforeEach
    void start() throws Exception {
        RandomGeneratorFactory.of("L64X128MixRandom").create(11).nextBytes(content);
        simulator = WeworkSimulator.builder().start();
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String secret = simulator.corp().app(1000002).secret();
        token = json(get("gettoken?corpid=" + simulator.corp().corpId() + "&corpsecret=" + secret))
                .path("access_token")
                .asText();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_file_comes_back_as_it_went_with_its_name() throws Exception {
        String mediaId = json(upload(BodyPublishers.ofByteArray(body())))
                .path("media_id")
                .asText();

        HttpResponse<byte[]> answer = get("media/get?access_token=" + token + "&media_id=" + mediaId);

        assertThat(Arrays.equals(answer.body(), content)).isTrue();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        // This client makes each byte of a header a character, so these are the bytes that went over the wire.
        String disposition = answer.headers().firstValue("Content-disposition").orElseThrow();
        assertThat(new String(disposition.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .isEqualTo("attachment; filename=\"" + NAME + "\"");
    }

    @Test
    void a_range_comes_back_as_206() throws Exception {
        String mediaId = json(upload(BodyPublishers.ofByteArray(body())))
                .path("media_id")
                .asText();

        HttpResponse<byte[]> answer = client.send(
                request("media/get?access_token=" + token + "&media_id=" + mediaId)
                        .header("Range", "bytes=1000-1999")
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes 1000-1999/300000");
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(content, 1000, 2000));
    }

    @Test
    void chunks_are_refused() throws Exception {
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body()));

        assertThat(json(upload(chunks)).path("errcode").asInt()).isEqualTo(44001);
    }

    @Test
    void an_unknown_file_is_answered_in_json() throws Exception {
        HttpResponse<byte[]> answer = get("media/get?access_token=" + token + "&media_id=nope");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-disposition")).isEmpty();
        assertThat(json(answer).path("errcode").asInt()).isEqualTo(40007);
    }

    private byte[] body() {
        return Multipart.body("form-data; name=\"media\"; filename=\"" + NAME + "\"", content);
    }

    private HttpResponse<byte[]> upload(BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = request("media/upload?access_token=" + token + "&type=file")
                .header("Content-Type", Multipart.CONTENT_TYPE)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/cgi-bin/" + path));
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
