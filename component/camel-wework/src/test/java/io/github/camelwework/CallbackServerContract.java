// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Request;
import io.github.camelwework.callback.Sender;
import io.github.camelwework.testing.CallbackServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callbacks do over every HTTP server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CallbackServerContract {

    @RegisterExtension
    final CallbackServer server;

    private final int formStatus;
    private final Sender sender = Sender.now();
    private MockEndpoint events;
    private String path;

    /**
     * The contract of a server.
     *
     * @param formStatus what it may answer in place of 403 to a form of several parts, failing before anybody is asked
     */
    CallbackServerContract(String http, int formStatus) {
        server = new CallbackServer(http);
        this.formStatus = formStatus;
    }

    @BeforeAll
    void default_route() throws Exception {
        // Another route that runs, for servers that end with their last one.
        server.routes(route("wework:callback", "default", "mock:default"));
    }

    @BeforeEach
    void route() throws Exception {
        path = server.newPath();
        server.routes(route("wework:callback?path=" + path, path, "mock:" + path));
        events = server.context().getEndpoint("mock:" + path, MockEndpoint.class);
    }

    private static RouteBuilder route(String from, String id, String to) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(from).routeId(id).to(to);
            }
        };
    }

    @Test
    void callbacks_come_in_at_the_default_path() throws Exception {
        answered(server.post(sender.text("x", 1)), 200);

        assertThat(server.context()
                        .getEndpoint("mock:default", MockEndpoint.class)
                        .getExchanges())
                .hasSize(1);
    }

    @Test
    void the_url_check_is_answered_with_the_very_bytes() throws Exception {
        var answer = server.get(path, sender.check("1616140317555161061".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).asString().isEqualTo("1616140317555161061");
        assertThat(events.getExchanges()).isEmpty();
    }

    @Test
    void an_event_reaches_the_route_and_is_answered_with_nothing() throws Exception {
        var answer = server.post(path, sender.text("你好", 7));

        answered(answer, 200);
        assertThat(events.getExchanges()).singleElement().satisfies(exchange -> {
            assertThat((Map<?, ?>) exchange.getMessage().getBody(Map.class))
                    .isEqualTo(Map.of(
                            "ToUserName", Sender.CORP,
                            "FromUserName", "zhangsan",
                            "CreateTime", "1700000000",
                            "MsgType", "text",
                            "Content", "你好",
                            "MsgId", "7",
                            "AgentID", "1000002"));
            assertThat(exchange.getMessage().getHeaders())
                    .containsEntry(WeworkConstants.FROM_USER, "zhangsan")
                    .containsEntry(WeworkConstants.EVENT_MSG_TYPE, "text")
                    .containsEntry(WeworkConstants.MSG_ID, "7")
                    .containsEntry(WeworkConstants.EVENT_AGENT_ID, 1000002)
                    .containsEntry(WeworkConstants.EVENT_TO_USER, Sender.CORP)
                    .containsEntry(WeworkConstants.CREATE_TIME, 1700000000L)
                    .hasSize(6);
        });
    }

    @Test
    void a_forged_request_of_either_kind_is_one_answer() throws Exception {
        Request genuine = sender.text("x", 1);

        answered(server.post(path, genuine.withSignature("0".repeat(40))), 403);
        answered(server.post(path, genuine.withBody("<xml>".getBytes(StandardCharsets.UTF_8))), 403);
        answered(server.post(path, genuine.withBody(new byte[0])), 403);
        answered(server.post(path, Sender.now().receiveId("wwother").text("x", 1)), 403);
        answered(server.post(path, new Sender().text("x", 1)), 403);
        answered(server.post(path, genuine.withQuery("")), 403);
        answered(server.get(path, ""), 403);
        answered(server.get(path, genuine.query()), 403);
        answered(server.get(path, sender.check("<xml/>".getBytes(StandardCharsets.UTF_8))), 403);
        assertThat(events.getExchanges()).isEmpty();
    }

    @Test
    void a_bit_that_is_turned_on_the_way_is_that_answer_too() throws Exception {
        Request genuine = sender.text("x", 1);
        int start = new String(genuine.body(), StandardCharsets.UTF_8).indexOf(genuine.encrypted()) * 8;
        for (int bit = start; bit < start + genuine.encrypted().length() * 8; bit += 61) {
            byte[] turned = genuine.body().clone();
            turned[bit / 8] ^= (byte) (1 << (bit % 8));
            answered(server.post(path, genuine.withBody(turned)), 403);
        }
        assertThat(events.getExchanges()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"})
    void another_method_is_not_allowed(String method) throws Exception {
        Request request = sender.text("x", 1);

        assertThat(server.send(server.to(path, request.query()).method(method, HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_request_of_more_than_1_mib_is_too_large() throws Exception {
        Request request = sender.text("x", 1);
        byte[] large = new byte[(1 << 20) + 1];

        answered(server.post(path, request.withBody(large)), 413);
        answered(server.post(path, request.withBody(java.util.Arrays.copyOf(large, 1 << 20))), 403);
    }

    @Test
    void a_stopped_route_is_not_found_until_it_starts_again() throws Exception {
        server.context().getRouteController().stopRoute(path);
        assertThat(server.post(path, sender.text("x", 1)).statusCode()).isEqualTo(404);
        assertThat(server.get(path, sender.check(new byte[] {'1'})).statusCode())
                .isEqualTo(404);

        server.context().getRouteController().startRoute(path);
        answered(server.post(path, sender.text("x", 2)), 200);
    }

    @Test
    void a_suspended_route_is_not_found_until_it_is_resumed() throws Exception {
        server.context().getRouteController().suspendRoute(path);
        assertThat(server.post(path, sender.text("x", 1)).statusCode()).isEqualTo(404);

        server.context().getRouteController().resumeRoute(path);
        answered(server.post(path, sender.text("x", 2)), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", ""})
    void what_the_server_takes_for_a_form_is_rejected_or_taken_for_what_it_is(String type) throws Exception {
        Request request = sender.text("x", 1);
        HttpRequest.Builder post =
                server.to(path, request.query()).POST(HttpRequest.BodyPublishers.ofByteArray(request.body()));

        int status = server.send(type.isEmpty() ? post : post.header("Content-Type", type))
                .statusCode();

        // Of a form a server may leave nothing.
        assertThat(status).isIn(200, type.endsWith("urlencoded") ? 403 : 200);
    }

    @Test
    void a_form_of_several_parts_is_rejected() throws Exception {
        HttpResponse<byte[]> answer =
                server.send(server.to(path, sender.text("x", 1).query())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "--b\r\nContent-Disposition: form-data; name=\"encrypt\"\r\n\r\nx\r\n--b--\r\n")));

        // A server that parses forms may fail on its own account before anybody is asked; either way no route sees it.
        assertThat(answer.statusCode()).isIn(403, formStatus);
        assertThat(events.getExchanges()).isEmpty();
    }

    @Test
    void a_route_that_is_taken_away_leaves_its_path_to_another() throws Exception {
        server.context().getRouteController().stopRoute(path);
        server.context().removeRoute(path);
        server.routes(route("wework:callback?path=" + path, path + "-2", "mock:second"));

        answered(server.post(path, sender.text("x", 1)), 200);
        assertThat(server.context()
                        .getEndpoint("mock:second", MockEndpoint.class)
                        .getExchanges())
                .hasSize(1);
    }

    @Test
    void two_hundred_smuggled_headers_and_parameters_never_reach_the_route() throws Exception {
        List<String> names = smuggled();
        // In four requests: servers do not take all of it in one.
        for (int i = 0; i < 4; i++) {
            Request request = sender.text("x", i);
            StringBuilder query = new StringBuilder(request.query());
            HttpRequest.Builder post = server.to(path, "");
            for (int j = 0; j < 25; j++) {
                String name = names.get((i * 25 + j) % names.size());
                post.header(name, "smuggled");
                query.append('&').append(name).append("=smuggled");
            }
            answered(
                    server.send(
                            post.uri(server.to(path, query.toString()).build().uri())
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))),
                    200);
        }

        assertThat(events.getExchanges()).hasSize(4).allSatisfy(exchange -> {
            assertThat(exchange.getMessage().getHeaders()).hasSize(6).doesNotContainValue("smuggled");
            assertThat(exchange.getAllProperties().toString()).doesNotContain("smuggled");
        });
    }

    private static List<String> smuggled() {
        List<String> names = List.of(
                WeworkConstants.ACCOUNT,
                WeworkConstants.TO_USER,
                WeworkConstants.TO_PARTY,
                WeworkConstants.PARAMETERS,
                WeworkConstants.AGENT_ID,
                WeworkConstants.MSG_TYPE,
                WeworkConstants.FROM_USER,
                "CamelHttpQuery",
                "CamelHttpRawQuery",
                "CamelHttpMethod",
                "CamelHttpResponseCode",
                "CamelFileName",
                "CamelBeanMethodName",
                "CamelExecCommandExecutable",
                "X-Anything");
        return java.util.stream.Stream.concat(
                        names.stream(), names.stream().map(name -> name.toLowerCase(Locale.ROOT) + "-lower"))
                .toList();
    }

    private static void answered(HttpResponse<byte[]> answer, int status) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("camel"));
    }
}
