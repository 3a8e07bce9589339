// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.limit.WeworkRateLimiter;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.util.HexFormat;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A send that was refused had uploaded its file by then: in a block, and where no place was free. */
class PlaceBeforeUploadTest {

    private static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a0000");
    private static final byte[] RECORDING = HexFormat.of().parseHex("2321414d520a04000000000000000000000000");
    private static final byte[] FILM = HexFormat.of().parseHex("00000020667479706d70");

    @RegisterExtension
    final Wecom wecom = new Wecom(PlaceBeforeUploadTest::oneAnHour);

    private static void oneAnHour(WeworkComponent component) {
        component.setRateLimits("message/send member 1/1h; appchat/send chat 1/1h; webhook/send robot 1/1h");
    }

    @ParameterizedTest
    @CsvSource({"file, a.bin", "image, a.png", "voice, a.amr", "video, a.mp4"})
    void in_a_block_nothing_is_uploaded(String type, String name) {
        wecom.simulator().faults().on("message/send").next(1, Fault.errcode(45009));
        WeworkException blocking = wecom.failure("wework:message/send?toUser=lisi", "hi", WeworkException.class);

        Exchange refused = send("wework:message/send?toUser=zhangsan&msgType=" + type, name);

        assertThat(blocking).isInstanceOf(WeworkRateLimitException.class);
        assertThat(refused.getException()).isInstanceOf(WeworkRateLimitException.class);
        assertThat(wecom.ledger().calls("media/upload")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "message/send?toUser=zhangsan, media/upload",
        "appchat/send?chatId=oncall, media/upload",
        "webhook/send?robotAccessKey=RAW(KEY), webhook/upload_media"
    })
    void without_a_free_place_nothing_is_uploaded(String operation, String upload) {
        String uri = "wework:" + operation.replace("KEY", robot()) + "&onRateLimit=fail";
        wecom.answer("wework:appchat/create", Map.of("userlist", "zhangsan,lisi", "chatid", "oncall"));
        wecom.answer(uri, "the first");

        Exchange refused = send(uri + "&msgType=file", "a.bin");

        assertThat(refused.getException()).isInstanceOf(WeworkRateLimitException.class);
        assertThat(wecom.ledger().calls(upload)).isEmpty();
    }

    @Test
    void an_upload_that_fails_gives_the_place_back() {
        wecom.simulator().faults().on("media/upload").next(1, Fault.errcode(40004));
        String uri = "wework:message/send?toUser=zhangsan&msgType=file&onRateLimit=fail";
        assertThat(send(uri, "a.bin").getException()).isNotNull();

        assertThat(send(uri, "b.bin").getException()).isNull();
        assertThat(send(uri, "c.bin").getException()).isInstanceOf(WeworkRateLimitException.class);
        assertThat(wecom.ledger().count("media/upload")).isEqualTo(2);
        assertThat(wecom.context().hasService(WeworkRateLimiter.class).getWaitingNow())
                .isZero();
    }

    private Exchange send(String uri, String name) {
        byte[] content =
                switch (name) {
                    case "a.png" -> PICTURE;
                    case "a.amr" -> RECORDING;
                    default -> FILM;
                };
        return wecom.call(uri, content, Map.of(Exchange.FILE_NAME, name));
    }

    private String robot() {
        return wecom.simulator()
                .corp()
                .robots()
                .add("watch", java.util.List.of("zhangsan"))
                .key();
    }
}
