// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.testing.FileServer;
import io.github.camelwework.simulator.testing.Probe;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadByUrlTest {

    private static final byte[] FILM = "0000ftypisom and the film".getBytes(StandardCharsets.UTF_8);
    private static final CountDownLatch OPEN = new CountDownLatch(0);

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void a_video_is_fetched_while_its_caller_polls() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, true, gate)) {
            String job = start(server.url(), md5()).path("jobid").asText();
            assertThat(result(job).path("status").asInt()).isEqualTo(1);

            gate.countDown();
            JsonNode done = outcome(job);

            assertThat(done.path("status").asInt()).isEqualTo(2);
            assertThat(done.at("/detail/errcode").asInt(-1)).isZero();
            String mediaId = done.at("/detail/media_id").asText();
            assertThat(get(mediaId)).isEqualTo(new String(FILM, StandardCharsets.UTF_8));
            assertThat(errcode(probe.post(
                            "/cgi-bin/message/send?access_token=" + probe.token(1000002),
                            "{\"touser\":\"lisi\",\"agentid\":1000002,\"msgtype\":\"video\",\"video\":{\"media_id\":\""
                                    + mediaId + "\"}}")))
                    .as("it belongs to its scene alone")
                    .isEqualTo(40007);

            simulator.clock().advance(Duration.ofHours(1));
            assertThat(errcode(result(job))).isEqualTo(40088);
        }
    }

    @Test
    void another_md5_is_301019() throws Exception {
        try (FileServer server = new FileServer(FILM, true, OPEN)) {
            assertFailure(start(server.url(), "0".repeat(32)), 301019);
        }
    }

    @Test
    void a_server_without_ranges_is_830003() throws Exception {
        try (FileServer server = new FileServer(FILM, false, OPEN)) {
            assertFailure(start(server.url(), md5()), 830003);
        }
    }

    @Test
    void an_address_that_is_none_is_830001_and_none_outside_is_asked() throws Exception {
        assertFailure(start("nonsense", md5()), 830001);
        assertFailure(start("ftp://localhost/film", md5()), 830001);
        assertFailure(start("http://films.example/film", md5()), 830003);
    }

    @ParameterizedTest
    @CsvSource({"scene,2,40058", "type,image,40004", "filename,'',40058", "url,'',41010", "md5,xyz,40058"})
    void a_request_that_wecom_refuses_is_refused(String field, String value, int expected) throws Exception {
        String body = body("http://localhost/film", md5())
                .replaceFirst("\"" + field + "\":(\"[^\"]*\"|1)", "\"" + field + "\":" + quoted(field, value));

        assertThat(errcode(call("upload_by_url", body))).isEqualTo(expected);
    }

    @Test
    void it_belongs_to_customer_contact() throws Exception {
        assertThat(errcode(probe.post(
                        "/cgi-bin/media/upload_by_url?access_token=" + probe.token(1000002),
                        body("http://localhost/film", md5()))))
                .isEqualTo(48002);
        assertThat(errcode(probe.upload(
                        "/cgi-bin/media/upload_attachment?media_type=file&attachment_type=1&access_token="
                                + probe.token(1000002),
                        "text/plain",
                        FILM)))
                .isEqualTo(48002);
    }

    @Test
    void an_attachment_has_a_type_and_a_use() {
        String path = "/cgi-bin/media/upload_attachment?access_token=" + token();

        JsonNode taken = probe.upload(path + "&media_type=file&attachment_type=1", "text/plain", FILM);

        assertThat(taken.path("created_at").isIntegralNumber()).isTrue();
        assertThat(get(taken.path("media_id").asText())).isEqualTo(new String(FILM, StandardCharsets.UTF_8));
        assertThat(errcode(probe.upload(path + "&media_type=voice&attachment_type=1", "text/plain", FILM)))
                .isEqualTo(40004);
        assertThat(errcode(probe.upload(path + "&media_type=file&attachment_type=3", "text/plain", FILM)))
                .isEqualTo(40058);
    }

    private void assertFailure(JsonNode started, int expected) {
        JsonNode outcome = outcome(started.path("jobid").asText());
        assertThat(outcome.path("status").asInt()).isEqualTo(3);
        assertThat(outcome.at("/detail/errcode").asInt()).isEqualTo(expected);
    }

    /** Asks until the job is over, as a client has to. */
    private JsonNode outcome(String job) {
        JsonNode answer = result(job);
        while (answer.path("status").asInt() == 1) {
            Thread.onSpinWait();
            answer = result(job);
        }
        return answer;
    }

    private JsonNode start(String url, String md5) {
        return call("upload_by_url", body(url, md5));
    }

    private JsonNode result(String job) {
        return call("get_upload_by_url_result", "{\"jobid\":\"" + job + "\"}");
    }

    private static String body(String url, String md5) {
        return "{\"scene\":1,\"type\":\"video\",\"filename\":\"film.mp4\",\"url\":\"%s\",\"md5\":\"%s\"}"
                .formatted(url, md5);
    }

    private static String quoted(String field, String value) {
        return field.equals("scene") ? value : "\"" + value + "\"";
    }

    private String get(String mediaId) {
        return probe.send("GET", "/cgi-bin/media/get?media_id=" + mediaId + "&access_token=" + probe.token(1000002), "")
                .body();
    }

    private JsonNode call(String operation, String body) {
        return probe.post("/cgi-bin/media/" + operation + "?access_token=" + token(), body);
    }

    private String token() {
        return probe.gettoken(
                        simulator.corp().corpId(),
                        simulator.corp().app(SystemApp.CUSTOMER_CONTACT).secret())
                .path("access_token")
                .asText();
    }

    private static String md5() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(FILM));
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }
}
