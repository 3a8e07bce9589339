// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.message.MessageExamples;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RobotTest {

    private static final byte[] PNG = Base64.getDecoder().decode(MessageExamples.PNG);

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @BeforeEach
    void a_robot_is_an_account_that_has_nothing_but_its_key() {
        WeworkAccount watch = new WeworkAccount();
        watch.setRobotAccessKey(wecom.simulator()
                .corp()
                .robots()
                .add("watch", List.of("zhangsan"))
                .key());
        wecom.context().getRegistry().bind("watch", watch);
    }

    @Test
    void a_picture_of_any_form_stands_inside_the_message() {
        wecom.answer("wework:webhook/send?account=watch&msgType=image", PNG);
        wecom.answer("wework:webhook/send?account=watch&msgType=image", new ByteArrayInputStream(PNG));

        assertThat(wecom.ledger().calls("webhook/send")).hasSize(2).allSatisfy(call -> assertThat(call.text())
                .startsWith("{\"msgtype\":\"image\",\"image\":{")
                .contains("\"base64\":\"" + MessageExamples.PNG + "\""));
        assertThat(wecom.ledger().count("webhook/upload_media")).isZero();
    }

    @Test
    void a_picture_that_a_robot_cannot_send_is_refused() {
        assertThat(wecom.failure(
                        "wework:webhook/send?account=watch&msgType=image",
                        new byte[3_000_000],
                        WeworkRequestException.class))
                .hasMessageContaining("has 3000000 bytes, and WeCom takes at most 2097152 for type image");
        assertThat(wecom.failure(
                        "wework:webhook/send?account=watch&msgType=image",
                        "GIF89a.....".getBytes(StandardCharsets.US_ASCII),
                        WeworkRequestException.class))
                .hasMessageContaining("is not a JPG or PNG picture");
    }

    @Test
    void rows_become_a_table() {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("host", "a|b");
        first.put("load", 0.4);
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("host", "c\nd");
        second.put("note", "new");

        wecom.answer("wework:webhook/send?account=watch&msgType=markdown_v2", List.of(first, second));

        assertThat(wecom.ledger()
                        .calls("webhook/send")
                        .get(0)
                        .json()
                        .at("/markdown_v2/content")
                        .asText())
                .isEqualTo("""
                        | host | load | note |
                        | --- | --- | --- |
                        | a\\|b | 0.4 |  |
                        | c d |  | new |
                        """);
    }

    @Test
    void lines_become_lines() {
        wecom.answer("wework:webhook/send?account=watch", List.of("one", 2));

        assertThat(wecom.phone("zhangsan").get(0).text()).isEqualTo("one\n2");
    }
}
