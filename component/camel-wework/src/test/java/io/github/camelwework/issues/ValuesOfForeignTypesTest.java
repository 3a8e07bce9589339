// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.error.WeworkRequestException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kafka gives headers as bytes and spreadsheets give numbers as doubles. People once read {@code [B@1f2e3d}. */
class ValuesOfForeignTypesTest {

    /** One that has no text form. */
    private static final class Opaque {
        @Override
        public String toString() {
            return "Opaque@1f2e3d";
        }
    }

    private record Name(String value) {}

    private static TextDesk desk;

    @BeforeAll
    static void open() {
        desk = new TextDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<List<Object>> texts() {
        return List.of(
                List.of(utf8("告警 😀"), "告警 😀"),
                List.of(ByteBuffer.wrap(utf8("告警")), "告警"),
                List.of("告警".toCharArray(), "告警"),
                List.of(CharBuffer.wrap("告警"), "告警"),
                List.of('x', "x"),
                List.of(Optional.of("告警"), "告警"),
                List.of(Optional.of(utf8("告警")), "告警"),
                List.of(OptionalInt.of(7), "7"),
                List.of(new AtomicInteger(7), "7"),
                List.of(1001.0, "1001"),
                List.of(1.2345678E7, "12345678"),
                List.of(0.5f, "0.5"),
                List.of(true, "true"),
                List.of(TimeUnit.DAYS, "DAYS"),
                List.of(LocalDate.of(2026, 11, 30), "2026-11-30"),
                List.of(new UUID(0, 1), "00000000-0000-0000-0000-000000000001"),
                List.of(URI.create("https://a"), "https://a"),
                List.of(new ObjectMapper().getNodeFactory().textNode("告警"), "告警"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_value_is_the_same_text_at_every_border(List<Object> row) {
        Object given = row.get(0);
        Object wanted = row.get(1);

        assertThat(desk.json("wework:message/send?toUser=" + desk.receiver(), given)
                        .at("/text/content")
                        .textValue())
                .as("the body")
                .isEqualTo(wanted);
        assertThat(text(Map.of("content", given)).path("content").textValue())
                .as("a field")
                .isEqualTo(wanted);
        assertThat(desk.sent(
                                "wework:message/send?msgType=textcard&url=https://a&toUser=" + desk.receiver(),
                                "d",
                                Map.of("CamelWeworkTitle", given))
                        .json()
                        .at("/textcard/title")
                        .textValue())
                .as("a header")
                .isEqualTo(wanted);
        assertThat(desk.json("wework:webhook/send?msgType=markdown_v2", List.of(Map.of("c", given)))
                        .at("/markdown_v2/content")
                        .textValue())
                .as("a cell")
                .endsWith("| " + wanted + " |\n");
        assertThat(desk.json("wework:message/send?toUser=" + desk.receiver(), Arrays.asList(given, given))
                        .at("/text/content")
                        .textValue())
                .as("lines")
                .isEqualTo(wanted + "\n" + wanted);
        assertThat(desk.json("wework:user/update", Map.of("userid", "a", "name", given))
                        .path("name")
                        .textValue())
                .as("a parameter")
                .isEqualTo(wanted);
    }

    static Stream<Arguments> lists() {
        return Stream.<Object>of(
                        new int[] {2, 3},
                        new long[] {2, 3},
                        new Integer[] {2, 3},
                        new Object[] {utf8("2"), 3.0},
                        new String[] {"2", "3"},
                        List.of(2, Optional.of(3)),
                        new LinkedHashSet<>(List.of(2L, 3L)),
                        (Iterable<Object>) () -> List.<Object>of(2, 3).iterator(),
                        utf8("2,3"),
                        "2|3",
                        new ObjectMapper().createArrayNode().add(2).add("3"))
                .map(given -> Arguments.of(given));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_value_of_several_is_a_list_at_every_border(Object given) {
        assertThat(desk.sent("wework:message/send", "hi", Map.of("CamelWeworkToParty", given))
                        .json()
                        .path("toparty")
                        .textValue())
                .as("a header")
                .isEqualTo("2|3");
        Map<String, Object> message = Map.of("toparty", given, "msgtype", "text", "text", Map.of("content", "hi"));
        assertThat(desk.json("wework:message/send", message).path("toparty").textValue())
                .isEqualTo("2|3");
        assertThat(desk.json("wework:user/update", Map.of("userid", "a", "department", given))
                        .path("department")
                        .toString())
                .isEqualTo("[2,3]");
        assertThat(desk.json(
                                "wework:webhook/send",
                                Map.of("msgtype", "text", "text", Map.of("content", "hi", "mentioned_list", given)))
                        .at("/text/mentioned_list")
                        .toString())
                .isEqualTo("[\"2\",\"3\"]");
    }

    @Test
    void what_is_inside_an_unknown_field_is_converted_at_any_depth() {
        Map<String, Object> inner = new HashMap<>();
        inner.put("bytes", utf8("告警"));
        inner.put("numbers", new int[] {1, 2});
        inner.put("nothing", Optional.empty());
        inner.put("record", new Name("n"));
        inner.put("tree", new ObjectMapper().valueToTree(Map.of("a", List.of(1.0, 1.5))));

        JsonNode sent = desk.json("wework:brandnew/thing", Map.of("list", List.of(inner)));

        assertThat(sent.path("list").path(0))
                .isEqualTo(new ObjectMapper()
                        .valueToTree(mapOf(
                                "bytes",
                                "告警",
                                "numbers",
                                List.of(1, 2),
                                "nothing",
                                null,
                                "record",
                                Map.of("value", "n"),
                                "tree",
                                Map.of("a", List.of(1, 1.5)))));
    }

    static Stream<Arguments> opaque() {
        return Stream.<Object>of(
                        new Opaque(),
                        Optional.of(new Opaque()),
                        new ByteArrayInputStream(utf8("x")),
                        List.of("x").iterator(),
                        Thread.currentThread(),
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        new byte[] {(byte) 0xB8, (byte) 0xE6})
                .map(given -> Arguments.of(given));
    }

    @ParameterizedTest
    @MethodSource("opaque")
    void what_has_no_text_form_is_an_error_that_names_field_and_class(Object given) {
        List<WeworkRequestException> failures = new ArrayList<>();
        failures.add(desk.failure(
                "wework:message/send",
                Map.of("touser", "a", "msgtype", "text", "text", Map.of("content", given)),
                Map.of(),
                WeworkRequestException.class));
        failures.add(desk.failure(
                "wework:message/send?toUser=a&msgType=textcard&url=https://a",
                "x",
                Map.of("CamelWeworkTitle", given),
                WeworkRequestException.class));
        failures.add(desk.failure(
                "wework:brandnew/thing",
                Map.of("deep", List.of(Map.of("content", given))),
                Map.of(),
                WeworkRequestException.class));
        failures.add(desk.failure(
                "wework:webhook/send?msgType=markdown_v2",
                List.of(Map.of("content", given)),
                Map.of(),
                WeworkRequestException.class));
        failures.add(desk.failure(
                "wework:message/send?toUser=a",
                Collections.singletonList(given),
                Map.of(),
                WeworkRequestException.class));

        assertThat(failures).allSatisfy(failure -> assertThat(failure)
                .hasMessageMatching("(?s).*(content|title|line 1).*")
                .hasMessageNotContaining("Opaque@1f2e3d"));
        Object value = given instanceof Optional<?> optional ? optional.orElseThrow() : given;
        if (!(value instanceof byte[])) {
            assertThat(failures).allSatisfy(failure -> assertThat(failure)
                    .hasMessageContaining(value.getClass().getName()));
        }
    }

    @Test
    void an_object_that_contains_itself_is_refused() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("circle", circle);

        assertThat(desk.failure("wework:brandnew/thing", circle, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("nested deeper than 64 levels");
    }

    private static JsonNode text(Map<String, Object> object) {
        return desk.json("wework:message/send", Map.of("touser", desk.receiver(), "msgtype", "text", "text", object))
                .path("text");
    }

    private static Map<String, Object> mapOf(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
