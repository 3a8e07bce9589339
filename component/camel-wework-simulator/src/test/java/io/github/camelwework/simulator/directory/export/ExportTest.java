// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.testing.Probe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @ParameterizedTest
    @CsvSource({"simple_user, userlist, userid", "user, userlist, status", "department, department, parentid"})
    void an_export_is_asked_for_until_it_is_done_and_decrypted(String kind, String list, String field)
            throws Exception {
        JsonNode rows = exported(start(kind, "")).path(list);

        assertThat(rows.size()).isGreaterThan(2);
        assertThat(rows.get(0).has(field)).isTrue();
    }

    @Test
    void a_tag_is_exported_with_its_members() throws Exception {
        String contact = probe.contactToken();
        probe.post("/cgi-bin/tag/create?access_token=" + contact, "{\"tagname\":\"duty\",\"tagid\":900}");
        probe.post("/cgi-bin/tag/addtagusers?access_token=" + contact, "{\"tagid\":900,\"userlist\":[\"lisi\"]}");

        JsonNode content = exported(start("taguser", ",\"tagid\":900"));

        assertThat(content.at("/userlist/0/userid").asText()).isEqualTo("lisi");
        assertThat(errcode(start("taguser", ""))).isEqualTo(41017);
        assertThat(errcode(start("taguser", ",\"tagid\":901"))).isEqualTo(40068);
    }

    @Test
    void an_app_exports_what_it_sees_and_no_other_may_have_the_result() throws Exception {
        String token = probe.token(1000003);
        JsonNode started =
                probe.post("/cgi-bin/export/department?access_token=" + token, "{\"encoding_aeskey\":\"" + KEY + "\"}");
        String job = started.path("jobid").asText();

        assertThat(job).startsWith("jobid_");
        assertThat(errcode(result(probe.token(1000002), job))).isEqualTo(40088);
        result(token, job);
        assertThat(result(token, job).path("data_list").size()).isEqualTo(1);
        assertThat(errcode(result(token, "jobid_x"))).isEqualTo(40088);
    }

    @Test
    void a_file_is_there_for_two_hours() {
        String token = probe.token(1000002);
        String job = start("simple_user", "").path("jobid").asText();
        result(token, job);
        String path =
                URI.create(result(token, job).at("/data_list/0/url").asText()).getPath();

        simulator.clock().advance(Duration.ofHours(2));

        assertThat(probe.send("GET", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void the_assistant_exports_from_addresses_that_it_always_had() {
        String body = "{\"encoding_aeskey\":\"" + KEY + "\"}";
        String path = "/cgi-bin/export/user?access_token=" + probe.contactToken();
        assertThat(errcode(probe.post(path, body))).isEqualTo(48009);

        simulator.settings().set(Setting.CONTACT_READS, true);

        assertThat(errcode(probe.post(path, body))).isZero();
    }

    @Test
    void a_key_or_a_size_that_is_none_is_40058() {
        String path = "/cgi-bin/export/user?access_token=" + probe.token(1000002);
        for (String body : List.of(
                "{}",
                "{\"encoding_aeskey\":\"short\"}",
                "{\"encoding_aeskey\":\"" + KEY + "\",\"block_size\":9999}",
                "{\"encoding_aeskey\":\"" + KEY + "\",\"block_size\":1000001}")) {
            assertThat(errcode(probe.post(path, body))).isEqualTo(40058);
        }
    }

    private JsonNode start(String kind, String more) {
        return probe.post(
                "/cgi-bin/export/" + kind + "?access_token=" + probe.token(1000002),
                "{\"encoding_aeskey\":\"" + KEY + "\"" + more + "}");
    }

    private JsonNode result(String token, String job) {
        return probe.get("/cgi-bin/export/get_result?jobid=" + job + "&access_token=" + token);
    }

    private JsonNode exported(JsonNode started) throws Exception {
        String token = probe.token(1000002);
        String job = started.path("jobid").asText();
        assertThat(result(token, job).path("status").asInt()).isEqualTo(1);
        JsonNode done = result(token, job);
        assertThat(done.path("status").asInt()).isEqualTo(2);
        JsonNode file = done.at("/data_list/0");
        byte[] cipherText = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(file.path("url").asText()))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        assertThat(cipherText).hasSize(file.path("size").asInt());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(cipherText)))
                .isEqualTo(file.path("md5").asText());
        return new ObjectMapper().readTree(decrypt(cipherText));
    }

    private static byte[] decrypt(byte[] cipherText) throws Exception {
        byte[] key = Base64.getDecoder().decode(KEY + "=");
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
        byte[] padded = cipher.doFinal(cipherText);
        assertThat(padded.length % 32).isZero();
        return Arrays.copyOf(padded, padded.length - padded[padded.length - 1]);
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(0);
    }
}
