// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.testing.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetMediaTest {

    private static final Instant NOW = Multipart.NOW;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final MediaStore store = new MediaStore(random, () -> Long.MAX_VALUE);
    private final GetMedia get = new GetMedia(store);

    @Test
    void gives_the_bytes_back_with_the_raw_name() {
        byte[] content = new byte[70_000];
        random.nextBytes(content);
        Media media = put(content);

        ApiAnswer.Binary answer = call(media.mediaId(), Map.of(), NOW);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.content()).isEqualTo(content);
        assertThat(answer.headers())
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("Content-disposition", asBytes("attachment; filename=\"年度报告🎉.pdf\""));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-1023, 0, 1023",
        "bytes=1024-, 1024, 2047",
        "bytes=-48, 2000, 2047",
        "bytes=2000-9999, 2000, 2047",
        "bytes=-9999, 0, 2047",
        "bytes=5-5, 5, 5"
    })
    void gives_a_range(String range, int first, int last) {
        byte[] content = new byte[2048];
        random.nextBytes(content);

        ApiAnswer.Binary answer = call(put(content).mediaId(), Map.of("range", range), NOW);

        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.headers())
                .containsEntry("Accept-Ranges", "bytes")
                .containsEntry("Content-Range", "bytes " + first + "-" + last + "/2048");
        assertThat(answer.content()).isEqualTo(Arrays.copyOfRange(content, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=9-3", "bytes=2048-", "bytes=0-1,5-6", "chars=0-1", "bytes=a-b"})
    void refuses_a_range_that_is_none(String range) {
        Media media = put(new byte[2048]);

        assertThat(errcode(media.mediaId(), Map.of("range", range), NOW)).isEqualTo(40146);
    }

    @Test
    void refuses_more_than_20_megabytes_at_once() {
        String mediaId = put(new byte[20 * 1024 * 1024 + 1]).mediaId();

        assertThat(errcode(mediaId, Map.of(), NOW)).isEqualTo(830002);
        assertThat(errcode(mediaId, Map.of("range", "bytes=0-"), NOW)).isEqualTo(830002);
        assertThat(call(mediaId, Map.of("range", "bytes=0-20971519"), NOW).content())
                .hasSize(20 * 1024 * 1024);
        assertThat(call(mediaId, Map.of("range", "bytes=20971520-"), NOW).headers())
                .containsEntry("Content-Range", "bytes 20971520-20971520/20971521");
    }

    @Test
    void gives_a_speech_in_both_of_its_qualities_and_nothing_else_as_speex() {
        byte[] speex = {1, 2, 3};
        String mediaId = store.putSpeech(new byte[] {4, 5, 6}, speex, NOW).mediaId();
        GetSpeech better = new GetSpeech(store);

        ApiAnswer.Binary answer = (ApiAnswer.Binary) better.answer(request(mediaId, Map.of(), NOW));

        assertThat(answer.content()).isEqualTo(speex);
        assertThat(answer.headers()).containsEntry("Content-Type", "voice/speex");
        assertThat(call(mediaId, Map.of(), NOW).headers()).containsEntry("Content-Type", "audio/amr");
        String other = put(new byte[10]).mediaId();
        assertThat(catchThrowableOfType(ApiError.class, () -> better.answer(request(other, Map.of(), NOW)))
                        .errcode())
                .isEqualTo(40007);
    }

    @Test
    void knows_a_file_for_three_days() {
        Media media = put(new byte[10]);

        assertThat(call(media.mediaId(), Map.of(), NOW.plus(Duration.ofDays(3)).minusSeconds(1))
                        .content())
                .hasSize(10);
        assertThat(errcode(media.mediaId(), Map.of(), NOW.plus(Duration.ofDays(3))))
                .isEqualTo(40007);
    }

    @Test
    void refuses_an_unknown_id() {
        assertThat(errcode("nope", Map.of(), NOW)).isEqualTo(40007);
    }

    @Test
    void refuses_to_guess_the_id() {
        assertThat(errcode("", Map.of(), NOW)).isEqualTo(41006);
    }

    @Test
    void does_not_show_what_belongs_to_a_robot() {
        Media media = store.put(MediaKind.FILE, file(new byte[10]), "robot-key", NOW);

        assertThat(errcode(media.mediaId(), Map.of(), NOW)).isEqualTo(40007);
    }

    /** A header as the HTTP server writes it, one character a byte. */
    private static String asBytes(String header) {
        return new String(header.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private Media put(byte[] content) {
        return store.put(MediaKind.FILE, file(content), NOW);
    }

    private static UploadedFile file(byte[] content) {
        return new UploadedFile("年度报告🎉.pdf", "application/pdf", content);
    }

    private ApiAnswer.Binary call(String mediaId, Map<String, String> headers, Instant now) {
        return (ApiAnswer.Binary) get.answer(request(mediaId, headers, now));
    }

    private static ApiRequest request(String mediaId, Map<String, String> headers, Instant now) {
        return new ApiRequest(
                "media/get",
                Map.of("media_id", mediaId),
                headers,
                JsonNodeFactory.instance.objectNode(),
                new byte[0],
                null,
                now);
    }

    private int errcode(String mediaId, Map<String, String> headers, Instant now) {
        return catchThrowableOfType(ApiError.class, () -> call(mediaId, headers, now))
                .errcode();
    }
}
