// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FileSendTest {

    private static final String CHINESE = "十一月值班表 😀.xlsx";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path folder;

    @Test
    void a_file_is_uploaded_and_sent_as_one_operation() throws IOException {
        Path file = Files.write(folder.resolve("report.pdf"), bytes(5000));
        wecom.answer("wework:message/send?msgType=file&toUser=zhangsan", file.toFile());
        assertThat(wecom.ledger().count("media/upload")).isEqualTo(1);
        assertThat(wecom.phone("zhangsan"))
                .singleElement()
                .satisfies(message -> assertThat(message.content().msgtype()).isEqualTo("file"));
    }

    @Test
    void a_chinese_name_survives_upload_and_download_byte_by_byte() {
        byte[] content = bytes(100_000);
        Map<String, Object> named = Map.of(Exchange.FILE_NAME, "reports/" + CHINESE);
        Exchange up = wecom.call("wework:media/upload?mediaType=file", content, named);
        String mediaId = up.getMessage().getHeader(WeworkConstants.NEW_MEDIA_ID, String.class);

        Exchange down = wecom.call("wework:media/get", mediaId);

        assertThat(down.getMessage().getBody(byte[].class)).isEqualTo(content);
        assertThat(down.getMessage().getHeader(Exchange.FILE_NAME)).isEqualTo(CHINESE);
        assertThat(new String(wecom.ledger().calls("media/upload").get(0).body(), StandardCharsets.UTF_8))
                .contains("Content-Disposition: form-data; name=\"media\"; filename=\"" + CHINESE
                        + "\"; filelength=100000\r\n");
    }

    @Test
    void a_stream_is_spooled_so_that_a_retry_repeats_it() {
        byte[] content = bytes(70_000);
        wecom.simulator().faults().on("media/upload").next(1, Fault.resetBefore());
        Exchange up = wecom.call(
                "wework:media/upload?mediaType=file",
                new ByteArrayInputStream(content),
                Map.of(Exchange.FILE_NAME, "a.bin"));
        Exchange down =
                wecom.call("wework:media/get", up.getMessage().getHeader(WeworkConstants.NEW_MEDIA_ID, String.class));
        assertThat(down.getMessage().getBody(byte[].class)).isEqualTo(content);
        assertThat(wecom.ledger().count("media/upload")).isEqualTo(2);
    }

    @Test
    void a_picture_must_be_one() throws IOException {
        Path text = Files.writeString(folder.resolve("not-a-picture.png"), "this is only text");
        assertRefused(
                "wework:message/send?msgType=image&toUser=zhangsan", text.toFile(), "is not a JPG or PNG picture");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertRefused("wework:message/send?msgType=file&toUser=zhangsan", empty.toFile(), "empty.txt has 0 bytes");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        assertRefused(
                "wework:message/send?msgType=file&toUser=zhangsan",
                new byte[20 * 1024 * 1024 + 1],
                "takes at most 20971520");
    }

    @Test
    void a_type_that_has_no_upload_is_named_with_those_that_have() {
        assertRefused("wework:media/upload?mediaType=sticker", bytes(10), "use one of image, voice, video, file");
    }

    @Test
    void a_media_id_as_text_is_sent_as_it_is() {
        Exchange up = wecom.call("wework:media/upload?mediaType=file", bytes(10), Map.of(Exchange.FILE_NAME, "a.bin"));
        String mediaId = up.getMessage().getHeader(WeworkConstants.NEW_MEDIA_ID, String.class);
        wecom.answer("wework:message/send?msgType=file&toUser=zhangsan", mediaId);
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void an_unknown_media_id_is_an_error_and_not_a_file() {
        WeworkRequestException failure =
                wecom.failure("wework:media/get", "no-such-media", WeworkRequestException.class);
        assertThat(failure.getErrorCode()).isEqualTo(40007);
    }

    private void assertRefused(String uri, Object body, String why) {
        WeworkRequestException failure = wecom.failure(uri, body, WeworkRequestException.class);
        assertThat(failure).hasMessageContaining(why);
        assertThat(wecom.ledger().all()).isEmpty();
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
