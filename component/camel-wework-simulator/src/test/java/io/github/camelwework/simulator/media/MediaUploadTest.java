// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.testing.Multipart;
import io.github.camelwework.simulator.testing.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediaUploadTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final MediaStore store =
            new MediaStore(RandomGeneratorFactory.of("L64X128MixRandom").create(7), () -> Long.MAX_VALUE);
    private final MediaFamily family = new MediaFamily(store, new Apps("ww1"), new Settings());

    static Stream<Arguments> files_that_are_taken() {
        return Stream.of(
                Arguments.of("image", SampleFiles.png(MEGABYTE * 10), "image/png"),
                Arguments.of("image", SampleFiles.jpeg(6), "image/jpeg"),
                Arguments.of("voice", SampleFiles.amr(3000), "audio/amr"),
                Arguments.of("video", SampleFiles.mp4(MEGABYTE * 10), "video/mp4"),
                Arguments.of("file", SampleFiles.text(6), "application/octet-stream"),
                Arguments.of("file", SampleFiles.text(MEGABYTE * 20), "application/octet-stream"));
    }

    @ParameterizedTest
    @MethodSource("files_that_are_taken")
    void a_file_that_keeps_the_rules_of_its_kind_is_taken(String type, byte[] content, String contentType) {
        ObjectNode answer = upload(Multipart.upload(type, "a.bin", content));

        assertThat(answer.path("type").asText()).isEqualTo(type);
        assertThat(answer.path("created_at").textValue()).isEqualTo(Long.toString(Multipart.NOW.getEpochSecond()));
        Media media =
                store.find(answer.path("media_id").asText(), Multipart.NOW).orElseThrow();
        assertThat(media.contentType()).isEqualTo(contentType);
        assertThat(media.content()).isEqualTo(content);
    }

    static Stream<Arguments> files_that_are_refused() {
        return Stream.of(
                Arguments.of(40005, "music", SampleFiles.text(6)),
                Arguments.of(40005, "", SampleFiles.text(6)),
                Arguments.of(44001, "file", SampleFiles.text(0)),
                Arguments.of(40006, "file", SampleFiles.text(5)),
                Arguments.of(45001, "file", SampleFiles.text(MEGABYTE * 20 + 1)),
                Arguments.of(45001, "image", SampleFiles.png(MEGABYTE * 10 + 1)),
                Arguments.of(45001, "voice", SampleFiles.amr(200_000)),
                Arguments.of(45001, "video", SampleFiles.mp4(MEGABYTE * 10 + 1)),
                Arguments.of(40123, "image", SampleFiles.text(100)),
                Arguments.of(301017, "voice", SampleFiles.text(100)),
                Arguments.of(45007, "voice", SampleFiles.amr(3001)),
                Arguments.of(40004, "video", SampleFiles.text(100)));
    }

    @ParameterizedTest
    @MethodSource("files_that_are_refused")
    void a_file_that_breaks_a_rule_is_refused_with_its_errcode(int errcode, String type, byte[] content) {
        assertThat(errcode(Multipart.upload(type, "a.bin", content))).isEqualTo(errcode);
        assertThat(store.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "40058 # form-data; name=\"media\"; filename=\"/etc/passwd\"",
                "40058 # form-data; name=\"media\"; filename=\"a\\b.txt\"",
                "40058 # form-data; name=\"media\"; filename=\"a:b.txt\"",
                "44001 # form-data; name=\"media\"",
                "44001 # form-data; name=\"file\"; filename=\"a.txt\"",
                "44001 # form-data; name=\"media\"; filename*=UTF-8''a.txt",
                "40006 # form-data; name=\"media\"; filename=\"a.txt\"; filelength=5"
            })
    void a_part_that_is_described_wrongly_is_refused(int errcode, String disposition) {
        assertThat(errcode(Multipart.request("file", disposition, SampleFiles.text(6))))
                .isEqualTo(errcode);
    }

    @Test
    void the_length_that_wecoms_own_sample_announces_is_understood() {
        ApiRequest request = Multipart.request(
                "file", "form-data; name=\"media\"; filename=\"wework.txt\"; filelength=6", SampleFiles.text(6));

        assertThat(upload(request).path("media_id").asText()).isNotEmpty();
    }

    @Test
    void a_body_in_chunks_is_not_read_and_so_is_empty() {
        ApiRequest chunked =
                Multipart.without(Multipart.upload("file", "a.txt", SampleFiles.text(6)), "content-length");

        assertThat(errcode(chunked)).isEqualTo(44001);
    }

    @Test
    void a_body_that_is_cut_short_is_empty() {
        byte[] body = Multipart.body("form-data; name=\"media\"; filename=\"a.txt\"", SampleFiles.text(100));

        assertThat(errcode(Multipart.request("file", Arrays.copyOf(body, body.length - 10))))
                .isEqualTo(44001);
    }

    @Test
    void a_body_that_is_no_multipart_is_empty() {
        ApiRequest plain = Multipart.without(Multipart.upload("file", "a.txt", SampleFiles.text(6)), "content-type");

        assertThat(errcode(plain)).isEqualTo(44001);
    }

    @Test
    void the_errmsg_of_an_upload_is_empty_as_the_documentation_shows_it() {
        ObjectNode answer = upload(Multipart.upload("file", "a.txt", SampleFiles.text(6)));

        assertThat(answer.path("errmsg").textValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"年度报告 🎉 (终版).pdf", "Ünïcödé.txt", "a;b=c, d'e.txt", "帐单.tar.gz"})
    void the_name_is_kept_byte_by_byte(String name) {
        ObjectNode answer = upload(Multipart.upload("file", name, SampleFiles.text(6)));

        Media media =
                store.find(answer.path("media_id").asText(), Multipart.NOW).orElseThrow();
        assertThat(media.name().getBytes(StandardCharsets.UTF_8)).isEqualTo(name.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_picture_for_good_is_known_by_its_address() {
        ApiRequest request =
                Multipart.request("", "form-data; name=\"fieldNameHere\"; filename=\"a.png\"", SampleFiles.png(99));

        String url = call("media/uploadimg", request).path("url").asText();

        assertThat(url).startsWith("http://localhost:1" + MediaFamily.PICTURES);
        String id = url.substring(url.lastIndexOf('/') + 1);
        assertThat(store.picture(id).orElseThrow().content()).isEqualTo(SampleFiles.png(99));
    }

    @ParameterizedTest
    @CsvSource({"40006, 5", "45001, 2097153"})
    void a_picture_for_good_has_5_bytes_to_2_megabytes(int errcode, int size) {
        ApiRequest request =
                Multipart.request("", "form-data; name=\"media\"; filename=\"a.png\"", SampleFiles.png(size));

        assertThat(error("media/uploadimg", request).errcode()).isEqualTo(errcode);
    }

    @Test
    void the_1001st_picture_for_good_of_a_day_is_refused() {
        ApiRequest request =
                Multipart.request("", "form-data; name=\"media\"; filename=\"a.png\"", SampleFiles.png(10));
        ApiRoute route = route("media/uploadimg");
        for (int i = 0; i < 1000; i++) {
            route.operation().answer(request);
        }

        assertThat(error("media/uploadimg", request).errcode()).isEqualTo(45009);
    }

    private ObjectNode upload(ApiRequest request) {
        return call("media/upload", request);
    }

    private int errcode(ApiRequest request) {
        return error("media/upload", request).errcode();
    }

    private ObjectNode call(String path, ApiRequest request) {
        return ((ApiAnswer.Json) route(path).operation().answer(request)).fields();
    }

    private ApiError error(String path, ApiRequest request) {
        return catchThrowableOfType(
                ApiError.class, () -> route(path).operation().answer(request));
    }

    private ApiRoute route(String path) {
        return family.routes().stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
