// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.json.Json;
import io.github.camelwework.message.MessageExample;
import io.github.camelwework.message.MessageExamples;
import io.github.camelwework.message.MessageType;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of message at every endpoint: what goes over the wire, byte for byte, and that WeCom's rules accept it. */
class MessageTableTest {

    private static final List<String> ENDPOINTS =
            List.of("message/send", "appchat/send", "linkedcorp/message/send", "webhook/send");
    /** Only apps of third parties may send it, and the simulated corp has none. */
    private static final int ONLY_FOR_THIRD_PARTIES = 60206;

    private static final byte[] PNG = Base64.getDecoder().decode(MessageExamples.PNG);
    private static final Map<String, byte[]> FILES = Map.of(
            "image", PNG,
            "mpnews", PNG,
            "voice", amr(),
            "video", "\0\0\0\30ftypisom0123456789".getBytes(StandardCharsets.US_ASCII),
            "file", "plain text".getBytes(StandardCharsets.US_ASCII));

    @RegisterExtension
    final Wecom wecom = new Wecom();

    private String robot;

    /** A tenth of a second of silence: five frames of mode 0. */
    private static byte[] amr() {
        byte[] recording = Arrays.copyOf("#!AMR\n".getBytes(StandardCharsets.US_ASCII), 6 + 5 * 13);
        for (int frame = 0; frame < 5; frame++) {
            recording[6 + 13 * frame] = 0x04;
        }
        return recording;
    }

    static Stream<Arguments> taken() {
        return rows().filter(row -> example(row).isFor(endpoint(row)));
    }

    static Stream<Arguments> refused() {
        return rows().filter(row -> !MessageType.find(example(row).type())
                .orElseThrow()
                .operations()
                .contains(endpoint(row)));
    }

    @BeforeEach
    void everything_that_a_message_may_need_is_there() {
        wecom.simulator().corp().app(Wecom.ALERTS).callbackUrl(URI.create("https://example.org/callback"));
        wecom.simulator().corp().app(Wecom.ALERTS).miniProgram("wx0123456789abcdef");
        robot = wecom.simulator()
                .corp()
                .robots()
                .add("watch", List.of("zhangsan"))
                .key();
        wecom.answer("wework:appchat/create", Map.of("chatid", "room1", "userlist", List.of("zhangsan", "lisi")));
        wecom.ledger().clear();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("taken")
    void a_map_is_the_same_bytes_as_wecoms_documentation(String endpoint, MessageExample example) {
        String media = upload(endpoint, example.msgType());
        String object = example.compactJson().replace(MessageExample.MEDIA_ID, media);

        assertThat(sent(endpoint, request(example.msgType(), object)))
                .isEqualTo(onTheWire(endpoint, example.msgType(), object));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("taken")
    void the_model_is_the_same_bytes_too(String endpoint, MessageExample example) {
        String media = upload(endpoint, example.msgType());
        String object = example.compactJson().replace(MessageExample.MEDIA_ID, media);
        Object body = example.typed() == null
                ? request(example.msgType(), object)
                : example.typed().apply(media);

        assertThat(sent(endpoint, body)).isEqualTo(onTheWire(endpoint, example.msgType(), object));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void what_an_endpoint_does_not_take_is_refused_with_the_list_of_what_it_takes(
            String endpoint, MessageExample example) {
        WeworkRequestException failure = wecom.failure(
                uri(endpoint), request(example.msgType(), example.compactJson()), WeworkRequestException.class);

        assertThat(failure).hasMessageMatching("(?s).*(use one of|takes only) .*text.*");
        assertThat(wecom.ledger().count(endpoint)).isZero();
    }

    @Test
    void the_table_has_each_type_that_the_component_knows() {
        assertThat(MessageExamples.all().stream().map(MessageExample::type).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ENDPOINTS)
                        .flatMap(List::stream)
                        .flatMap(endpoint -> Stream.concat(
                                MessageType.takenBy(endpoint).stream().filter(type -> !type.equals(MessageType.CARD)),
                                MessageType.cardsTakenBy(endpoint).stream().map(card -> MessageType.CARD + "/" + card)))
                        .distinct()
                        .toList());
    }

    private static String onTheWire(String endpoint, String msgType, String object) {
        return "{%s\"msgtype\":\"%s\",\"%s\":%s%s}".formatted(to(endpoint), msgType, msgType, object, from(endpoint));
    }

    private String sent(String endpoint, Object body) {
        wecom.ledger().clear();
        Exchange exchange = wecom.call(uri(endpoint), body);
        WeworkException failure = exchange.getException(WeworkException.class);
        if (failure == null || !Integer.valueOf(ONLY_FOR_THIRD_PARTIES).equals(failure.getErrorCode())) {
            assertThat(exchange.getException()).isNull();
        }
        return wecom.ledger().calls(endpoint).get(0).text();
    }

    private String uri(String endpoint) {
        return switch (endpoint) {
            case "appchat/send" -> "wework:appchat/send?chatId=room1";
            case "webhook/send" -> "wework:webhook/send?robotAccessKey=RAW(" + robot + ")";
            default -> "wework:" + endpoint + "?toUser=zhangsan";
        };
    }

    private static String to(String endpoint) {
        return switch (endpoint) {
            case "message/send" -> "\"touser\":\"zhangsan\",";
            case "linkedcorp/message/send" -> "\"touser\":[\"zhangsan\"],";
            case "appchat/send" -> "\"chatid\":\"room1\",";
            default -> "";
        };
    }

    private static String from(String endpoint) {
        return endpoint.endsWith("message/send") ? ",\"agentid\":" + Wecom.ALERTS : "";
    }

    /** What the message needs to be uploaded before; most need nothing. */
    private String upload(String endpoint, String msgType) {
        byte[] content = FILES.get(msgType);
        if (content == null || (endpoint.startsWith("webhook/") && msgType.equals("image"))) {
            return "";
        }
        String type = msgType.equals("mpnews") ? "image" : msgType;
        String uri = endpoint.startsWith("webhook/")
                ? "wework:webhook/upload_media?mediaType=%s&robotAccessKey=RAW(%s)".formatted(type, robot)
                : "wework:media/upload?mediaType=" + type;
        return String.valueOf(wecom.answer(uri, content).get("media_id"));
    }

    private static Map<String, Object> parse(String json) {
        try {
            return Json.object(json.getBytes(StandardCharsets.UTF_8), WeworkResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> request(String msgType, String object) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("msgtype", msgType);
        request.put(msgType, parse(object));
        return request;
    }

    private static Stream<Arguments> rows() {
        return ENDPOINTS.stream()
                .flatMap(endpoint -> MessageExamples.all().stream().map(example -> Arguments.of(endpoint, example)));
    }

    private static String endpoint(Arguments row) {
        return (String) row.get()[0];
    }

    private static MessageExample example(Arguments row) {
        return (MessageExample) row.get()[1];
    }
}
