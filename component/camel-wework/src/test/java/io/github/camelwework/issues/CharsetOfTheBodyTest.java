// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in GBK or UTF-16 once arrived as question marks with errcode 0. */
class CharsetOfTheBodyTest {

    private static final String TEXT = "告警：磁盘 95%，请处理";
    private static final Charset GBK = Charset.forName("GBK");
    private static final String URI = "wework:message/send?toUser=lisi";

    private final TextDesk desk = new TextDesk();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<Object> forms(byte[] bytes) {
        return List.of(bytes, ByteBuffer.wrap(bytes), new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "gbk", "\"GBK\"", "GB18030"})
    void the_charset_that_the_message_names_is_used(String name) {
        for (Object body : forms(TEXT.getBytes(GBK))) {
            assertThat(content(desk.sent(URI, body, Map.of(Exchange.CHARSET_NAME, name))))
                    .isEqualTo(TEXT);
        }
        assertThat(content(desk.sent(URI, exchange -> {
                    exchange.getMessage().setBody(TEXT.getBytes(GBK));
                    exchange.setProperty(Exchange.CHARSET_NAME, name);
                })))
                .isEqualTo(TEXT);
        for (Object type : List.of(
                "text/plain; charset=" + name,
                "text/plain;x=y;Charset=" + name + "; z=1",
                ("text/plain;charset=" + name).getBytes(StandardCharsets.UTF_8))) {
            assertThat(content(desk.sent(URI, TEXT.getBytes(GBK), Map.of(Exchange.CONTENT_TYPE, type))))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void without_a_word_it_is_utf_8_and_nothing_else() {
        for (Object body : forms(TEXT.getBytes(StandardCharsets.UTF_8))) {
            assertThat(content(desk.sent(URI, body, Map.of("Content-Type", "text/plain"))))
                    .isEqualTo(TEXT);
        }
        for (Object body : forms(TEXT.getBytes(GBK))) {
            assertThat(desk.failure(URI, body, Map.of(), WeworkRequestException.class))
                    .hasMessageContaining("UTF-8")
                    .hasMessageContaining("Nothing was sent")
                    .hasMessageContaining("CamelCharsetName");
        }
    }

    @Test
    void bytes_that_do_not_fit_the_named_charset_are_an_error_that_names_it() {
        byte[] broken = {(byte) 0xB8, (byte) 0xE6, (byte) 0xFF};

        assertThat(desk.failure(URI, broken, Map.of(Exchange.CHARSET_NAME, "GBK"), WeworkRequestException.class))
                .hasMessageContaining("GBK");
        assertThat(desk.failure(
                        URI,
                        TEXT.getBytes(GBK),
                        Map.of(Exchange.CHARSET_NAME, "US-ASCII"),
                        WeworkRequestException.class))
                .hasMessageContaining("US-ASCII");
    }

    @Test
    void a_charset_that_nobody_knows_is_an_error_that_says_where_it_stands() {
        assertThat(desk.failure(
                        URI, TEXT.getBytes(GBK), Map.of(Exchange.CHARSET_NAME, "GBKK"), WeworkRequestException.class))
                .hasMessageContaining("CamelCharsetName is \"GBKK\"");
        assertThat(desk.failure(
                        URI,
                        TEXT.getBytes(GBK),
                        Map.of("Content-Type", "text/plain;charset=no way"),
                        WeworkRequestException.class))
                .hasMessageContaining("Content-Type");
        assertThat(content(desk.sent(URI, TEXT, Map.of(Exchange.CHARSET_NAME, "GBKK"))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_byte_order_mark_tells_the_charset_and_is_dropped(String name) {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));

        assertThat(content(desk.sent(URI, marked, Map.of()))).isEqualTo(TEXT);
        assertThat(content(desk.sent(URI, marked, Map.of(Exchange.CHARSET_NAME, name))))
                .isEqualTo(TEXT);
        assertThat(content(desk.sent(URI, new ByteArrayInputStream(marked), Map.of(Exchange.CHARSET_NAME, "GBK"))))
                .isEqualTo(TEXT);
    }

    static List<Object> marked() {
        String json = "\uFEFF{\"touser\":\"zhangsan\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}";
        return List.of(
                json,
                CharBuffer.wrap(json),
                json.toCharArray(),
                json.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                new StringReader(json));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void a_marked_request_is_a_request(Object body) {
        Ledger.Entry sent = desk.sent(URI, body, Map.of());

        assertThat(sent.json().path("touser").textValue()).isEqualTo("zhangsan");
        assertThat(content(sent)).isEqualTo("hi");
    }

    @Test
    void only_one_mark_is_dropped_and_only_at_the_beginning() {
        assertThat(content(desk.sent(URI, "\uFEFF\uFEFFa\uFEFF", Map.of()))).isEqualTo("\uFEFFa\uFEFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "byte[]", "java.io.Reader", "String"})
    void a_file_endpoint_s_charset_is_used_in_whatever_form_the_route_has_the_file(String form) throws Exception {
        Files.write(folder.resolve("a.txt"), TEXT.getBytes(GBK));
        desk.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() throws ClassNotFoundException {
                var route = from("file:" + folder + "?charset=GBK&initialDelay=0&noop=true");
                if (!form.isEmpty()) {
                    route.convertBodyTo(desk.context().getClassResolver().resolveMandatoryClass(form), false);
                }
                route.to(URI);
            }
        });

        assertThat(content(desk.await("message/send"))).isEqualTo(TEXT);
    }

    @Test
    void a_file_is_the_request_or_a_text_as_everything_else() throws Exception {
        Path file = folder.resolve("b.txt");
        Files.write(file, TEXT.getBytes(GBK));

        for (Object body : List.of(file, file.toFile())) {
            assertThat(content(desk.sent(URI, body, Map.of(Exchange.CHARSET_NAME, "GBK"))))
                    .isEqualTo(TEXT);
            assertThat(desk.failure(URI, body, Map.of(), WeworkRequestException.class))
                    .hasMessageContaining("UTF-8");
        }
    }

    @Test
    void bytes_in_the_fields_of_a_body_have_the_charset_of_the_body() {
        Map<String, Object> message =
                Map.of("touser", "lisi", "msgtype", "text", "text", Map.of("content", TEXT.getBytes(GBK)));

        assertThat(content(desk.sent(URI, message, Map.of(Exchange.CHARSET_NAME, "GBK"))))
                .isEqualTo(TEXT);
    }

    private static String content(Ledger.Entry sent) {
        return sent.json().at("/text/content").textValue();
    }
}
