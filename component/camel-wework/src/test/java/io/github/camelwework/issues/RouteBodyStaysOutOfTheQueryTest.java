// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.error.WeworkRequestException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An order in a route's body once was sent to WeCom as the query of a look-up, and its userid replaced the endpoint's. */
class RouteBodyStaysOutOfTheQueryTest {

    private static TextDesk desk;

    @BeforeAll
    static void open() {
        desk = new TextDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<Arguments> bodies() {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("orderId", 7);
        order.put("userid", "zzz");
        order.put("note", new Object());
        Map<Object, Object> odd = new HashMap<>();
        odd.put(new Object(), "x");
        return Stream.<Object>of(
                        order,
                        odd,
                        new ObjectMapper().valueToTree(Map.of("orderId", 7, "userid", "zzz")),
                        "{\"orderId\":7,\"userid\":\"zzz\"}",
                        "{\"orderId\":7,\"userid\":\"zzz\"}".getBytes(StandardCharsets.UTF_8),
                        "an order",
                        new byte[] {(byte) 0xB8, (byte) 0xE6},
                        42,
                        List.of("a", "b"),
                        new int[] {1},
                        new Object())
                .map(body -> Arguments.of(body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_the_endpoint_or_a_header_says_goes_before_the_body(Object body) {
        assertThat(query("wework:user/get?userId=zhangsan", body, Map.of())).isEqualTo(Map.of("userid", "zhangsan"));
        assertThat(query("wework:user/get?userId=zhangsan", body, Map.of("CamelWeworkUserId", "lisi")))
                .isEqualTo(Map.of("userid", "lisi"));
        assertThat(query("wework:user/get", body, Map.of("CamelWeworkUserId", "lisi")))
                .isEqualTo(Map.of("userid", "lisi"));
        assertThat(query("wework:user/get?param.userid=zhangsan", body, Map.of()))
                .isEqualTo(Map.of("userid", "zhangsan"));
        assertThat(query("wework:user/get", body, Map.of("CamelWeworkParameters", Map.of("userid", "lisi"))))
                .isEqualTo(Map.of("userid", "lisi"));
    }

    @Test
    void the_body_gives_what_nobody_else_gave_and_only_what_the_operation_knows() {
        Map<String, Object> body = Map.of("department_id", 3, "fetch_child", true, "orderId", 7, "fetchChild", 1);

        assertThat(query("wework:user/list", body, Map.of()))
                .isEqualTo(Map.of("department_id", "3", "fetch_child", "1"));
        assertThat(query("wework:user/list?departmentId=5", body, Map.of()))
                .isEqualTo(Map.of("department_id", "5", "fetch_child", "1"));
        assertThat(query("wework:user/list", 3.0, Map.of())).isEqualTo(Map.of("department_id", "3"));
        assertThat(query("wework:user/get", "zhangsan", Map.of())).isEqualTo(Map.of("userid", "zhangsan"));
        assertThat(query("wework:user/get", "zhangsan".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isEqualTo(Map.of("userid", "zhangsan"));
    }

    @Test
    void a_stream_that_is_not_needed_is_not_read() throws Exception {
        InputStream stream = new ByteArrayInputStream("zzz".getBytes(StandardCharsets.UTF_8));

        assertThat(query("wework:user/get?userId=zhangsan", stream, Map.of())).isEqualTo(Map.of("userid", "zhangsan"));

        assertThat(stream.readAllBytes()).hasSize(3);
    }

    @Test
    void fields_never_travel_to_a_path_that_the_catalogue_does_not_know_either() {
        assertThat(query("wework:brandnew/thing?httpMethod=GET&param.a=1", Map.of("orderId", 7, "a", 2), Map.of()))
                .isEqualTo(Map.of("a", "1"));
        assertThat(query(
                        "wework:brandnew/thing?httpMethod=GET",
                        Map.of("orderId", 7),
                        Map.of("CamelWeworkParameters", Map.of("b", "x"))))
                .isEqualTo(Map.of("b", "x"));
    }

    @Test
    void in_json_the_body_still_goes_before_the_option() {
        assertThat(desk.json("wework:user/update?userId=zhangsan", Map.of("userid", "lisi"))
                        .path("userid")
                        .textValue())
                .isEqualTo("lisi");
    }

    @Test
    void a_body_that_is_needed_and_has_no_text_is_an_error() {
        assertThat(desk.failure("wework:user/get", new Object(), Map.of(), WeworkRequestException.class))
                .hasMessageContaining("java.lang.Object");
    }

    private static Map<String, String> query(String uri, Object body, Map<String, ?> headers) {
        Map<String, String> query = new HashMap<>(desk.sent(uri, body, headers).query());
        query.remove("access_token");
        return query;
    }
}
