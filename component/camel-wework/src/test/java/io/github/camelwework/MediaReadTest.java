// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaReadTest {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] LARGE = random(21 * MEGABYTE + 7);
    private static final byte[] SMALL = random(300_001);

    private final Wecom wecom = new Wecom();
    private final List<byte[]> copies = new ArrayList<>();

    @BeforeAll
    void start() throws Exception {
        wecom.beforeEach(null);
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:twice").to("wework:media/get").multicast().to("direct:copy", "direct:copy");
                from("direct:copy")
                        .process(exchange -> copies.add(exchange.getMessage().getBody(byte[].class)));
            }
        });
    }

    @BeforeEach
    void clear() {
        wecom.ledger().clear();
        copies.clear();
    }

    @AfterAll
    void stop() {
        wecom.afterEach(null);
    }

    @Test
    void a_file_that_is_too_large_for_one_answer_is_read_in_parts() throws IOException {
        byte[] read = read("wework:media/get", media(LARGE, Media.BY_URL));

        assertThat(read).isEqualTo(LARGE);
        assertThat(wecom.ledger().calls("media/get")).extracting("errcode").containsExactly(830002, 0, 0);
    }

    @Test
    void a_part_whose_connection_breaks_is_resumed() throws IOException {
        wecom.simulator().faults().on("media/get").after(2, Fault.truncated());

        byte[] read = read("wework:media/get", media(LARGE, Media.BY_URL));

        assertThat(read).isEqualTo(LARGE);
        // Half of the second part had come; the rest fits into one more.
        assertThat(wecom.ledger().calls("media/get")).hasSize(4);
    }

    @Test
    void a_file_of_a_server_that_does_not_offer_parts_is_read_again_from_the_start() throws IOException {
        wecom.simulator().faults().on("media/get").next(2, Fault.truncated());

        assertThat(read("wework:media/get", media(SMALL, Media.CORP))).isEqualTo(SMALL);
        assertThat(wecom.ledger().calls("media/get")).hasSize(3);
    }

    @Test
    void a_file_that_never_comes_whole_is_never_handed_over() throws IOException {
        long before = spooled();
        wecom.simulator().faults().on("media/get").next(3, Fault.truncated());

        Exchange exchange = wecom.call("wework:media/get", media(SMALL, Media.CORP));

        assertThat(exchange.getException(WeworkException.class)).hasMessageContaining("the connection broke");
        assertThat(exchange.getMessage().getBody()).isInstanceOf(String.class);
        assertThat(spooled()).as("nothing is left on disk").isEqualTo(before);
    }

    @Test
    void a_part_can_be_asked_for() throws IOException {
        String media = media(SMALL, Media.CORP);

        assertThat(read("wework:media/get?param.Range=bytes=16-31", media))
                .isEqualTo(Arrays.copyOfRange(SMALL, 16, 32));
        Exchange byHeader =
                wecom.call("wework:media/get", media, Map.of(WeworkConstants.PARAMETERS, Map.of("Range", "bytes=-5")));
        assertThat(byHeader.getMessage().getBody(byte[].class))
                .isEqualTo(Arrays.copyOfRange(SMALL, SMALL.length - 5, SMALL.length));
        assertThat(wecom.ledger().calls("media/get"))
                .allSatisfy(call -> assertThat(call.query()).containsOnlyKeys("media_id"));
    }

    @Test
    void a_part_that_is_too_large_is_wecoms_error() {
        WeworkRequestException failure = wecom.failure(
                "wework:media/get?param.Range=bytes=0-", media(LARGE, Media.BY_URL), WeworkRequestException.class);

        assertThat(failure.getErrorCode()).isEqualTo(830002);
        assertThat(wecom.ledger().calls("media/get")).hasSize(1);
    }

    @Test
    void an_error_that_comes_as_json_is_an_error() {
        assertThat(wecom.failure("wework:media/get", "no-such-media", WeworkRequestException.class)
                        .getErrorCode())
                .isEqualTo(40007);
    }

    @Test
    void the_file_can_be_read_by_several_and_is_gone_when_the_exchange_ends() throws IOException {
        long before = spooled();

        Exchange exchange = wecom.call("direct:twice", media(SMALL, Media.CORP));

        assertThat(exchange.getException()).isNull();
        assertThat(copies).hasSize(2).allSatisfy(copy -> assertThat(copy).isEqualTo(SMALL));
        assertThat(spooled()).as("nothing is left on disk").isEqualTo(before);
    }

    @Test
    void a_body_that_outlives_its_exchange_is_read_to_its_end_and_again() throws IOException {
        Exchange exchange = wecom.call("wework:media/get", media(SMALL, Media.CORP));

        StreamCache cache = exchange.getMessage().getBody(StreamCache.class);
        InputStream stream = (InputStream) cache;
        assertThat(cache.length()).isEqualTo(SMALL.length);
        assertThat(stream.readNBytes(10)).hasSize(10);
        assertThat(cache.position()).isEqualTo(10);
        cache.reset();
        assertThat(stream.readAllBytes()).isEqualTo(SMALL);
    }

    private byte[] read(String uri, String media) throws IOException {
        Exchange exchange = wecom.call(uri, media);
        assertThat(exchange.getException()).isNull();
        try (InputStream stream = exchange.getMessage().getBody(InputStream.class)) {
            return stream.readAllBytes();
        }
    }

    private String media(byte[] content, String owner) {
        UploadedFile file = new UploadedFile("a.bin", "application/octet-stream", content);
        return wecom.simulator().exclusively(() -> wecom.simulator()
                .corp()
                .media()
                .put(MediaKind.FILE, file, owner, wecom.simulator().clock().instant())
                .mediaId());
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static long spooled() throws IOException {
        String ours = "camel-wework-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(ours))
                    .count();
        }
    }
}
