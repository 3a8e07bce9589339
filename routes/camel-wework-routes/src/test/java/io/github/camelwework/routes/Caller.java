// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.callback.crypto.CallbackCipher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** WeCom as it pushes messages of members to a corp's callback. Safe for threads. */
final class Caller {

    private static final String CORP = "ww1234567890abcdef";
    private static final String TOKEN = "tk123456";
    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    private final CallbackCipher cipher = CallbackCipher.of(TOKEN, KEY);
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Caller(int port) {
        this.port = port;
    }

    /** What an application needs that is to be called. */
    static Map<String, String> properties(int port) {
        return Map.of(
                "camel.component.wework.corp-id",
                CORP,
                "camel.component.wework.token",
                TOKEN,
                "camel.component.wework.encoding-aes-secret-key",
                KEY,
                "camel.server.enabled",
                "true",
                "camel.server.host",
                "127.0.0.1",
                "camel.server.port",
                String.valueOf(port));
    }

    /** Pushes a text; the answer. */
    HttpResponse<String> text(String content, int msgId) throws IOException, InterruptedException {
        String message = "<xml><ToUserName>" + CORP + "</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>"
                + "1700000000</CreateTime><MsgType>text</MsgType><Content>" + content + "</Content><MsgId>" + msgId
                + "</MsgId><AgentID>1000002</AgentID></xml>";
        String encrypted = cipher.encrypt(
                message.getBytes(StandardCharsets.UTF_8), CORP, "0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        String timestamp = String.valueOf(Clock.systemUTC().instant().getEpochSecond());
        URI uri = URI.create("http://127.0.0.1:%d/wework/callback?msg_signature=%s&timestamp=%s&nonce=n"
                .formatted(port, cipher.sign(timestamp, "n", encrypted), timestamp));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString("<xml><Encrypt>" + encrypted + "</Encrypt></xml>"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
