// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Signed;
import io.github.camelwework.callback.crypto.Window;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the recipes of the page "Receiving". */
class ReceivingRecipesTest {

    private static final String TOKEN = "tk123456";
    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final Pattern REPLY = Pattern.compile(
            ".*<Encrypt><!\\[CDATA\\[(.*?)]].*<MsgSignature><!\\[CDATA\\[(.*?)]].*<TimeStamp>(.*?)<.*<Nonce><!\\[CDATA\\[(.*?)]].*");

    private final CallbackCipher cipher = CallbackCipher.of(TOKEN, KEY);
    private final ReadmeApplication application = new ReadmeApplication();
    private final List<String> seen = new ArrayList<>();
    private int port;

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_route_chooses_by_headers_and_its_body_is_the_reply() throws Exception {
        start("answers.camel.yaml");

        assertThat(reply(post(text("hello")))).contains("<Content><![CDATA[You said: hello]]></Content>");
        assertThat(reply(post(event("<Event>click</Event><EventKey>status</EventKey>"))))
                .contains("<Content><![CDATA[all well]]></Content>");
        assertThat(post(event("<Event>view</Event><EventKey>https://a</EventKey>")))
                .isEmpty();
    }

    @Test
    void two_routes_share_a_path() throws Exception {
        start("shared.camel.yaml");

        post(event("<Event>change_contact</Event><ChangeType>create_user</ChangeType><UserID>wangwu</UserID>"));
        post(text("hello"));

        assertThat(seen).containsExactly("directory create_user", "members text");
    }

    @Test
    void an_event_goes_on_to_whom_the_route_names() throws Exception {
        start("forward.camel.yaml");

        assertThat(reply(post(text("hello")))).contains("Passed on.");
        assertThat(application.corp().messages().messages("lisi"))
                .extracting(message -> message.text())
                .containsExactly("zhangsan: hello");
    }

    private void start(String recipe) throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        application
                .component()
                .property("WEWORK_TOKEN", TOKEN)
                .property("WEWORK_ENCODING_AES_KEY", KEY)
                .properties("receiving/callback.properties")
                .property("camel.server.port", String.valueOf(port))
                .property("camel.server.host", "127.0.0.1")
                .routes("receiving/" + recipe)
                .routes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:status").setBody(constant("all well"));
                        from("direct:directory")
                                .process(exchange -> seen.add(
                                        "directory " + exchange.getMessage().getHeader("CamelWeworkChangeType")));
                        from("direct:members")
                                .process(exchange -> seen.add(
                                        "members " + exchange.getMessage().getHeader("CamelWeworkEventMsgType")));
                    }
                })
                .start();
    }

    private String text(String content) {
        return message("<MsgType>text</MsgType><Content>" + content + "</Content><MsgId>1</MsgId>");
    }

    private String event(String elements) {
        return message("<MsgType>event</MsgType>" + elements);
    }

    private String message(String elements) {
        return "<xml><ToUserName>" + application.corp().corpId()
                + "</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1700000000</CreateTime>" + elements
                + "</xml>";
    }

    private String post(String message) throws IOException, InterruptedException {
        String encrypted = cipher.encrypt(
                message.getBytes(StandardCharsets.UTF_8),
                application.corp().corpId(),
                "0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        String timestamp = String.valueOf(Clock.systemUTC().instant().getEpochSecond());
        URI uri = URI.create("http://127.0.0.1:%d/wework/callback?msg_signature=%s&timestamp=%s&nonce=n"
                .formatted(port, cipher.sign(timestamp, "n", encrypted), timestamp));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "<xml><Encrypt>" + encrypted + "</Encrypt></xml>"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String reply(String envelope) {
        Matcher parts = REPLY.matcher(envelope);
        assertThat(parts.matches()).as("%s", envelope).isTrue();
        Signed signed = new Signed(parts.group(2), parts.group(3), parts.group(4), parts.group(1));
        byte[] message = cipher.open(
                        signed,
                        new Window(Clock.systemUTC(), Duration.ofMinutes(5)),
                        ReceiveIds.of(application.corp().corpId()))
                .message();
        return new String(message, StandardCharsets.UTF_8);
    }
}
