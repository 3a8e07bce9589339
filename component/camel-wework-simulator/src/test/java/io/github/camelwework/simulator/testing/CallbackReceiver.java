// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;

/** A receiver of callbacks that verifies and decrypts by an SDK that is not ours. */
public final class CallbackReceiver implements AutoCloseable {

    public static final String TOKEN = "Receiver1";
    public static final String KEY = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFE";

    private static final Pattern ENCRYPT = Pattern.compile("\"encrypt\":\"([^\"]+)\"|<Encrypt><!\\[CDATA\\[([^]]+)]]>");
    private static final Pattern ELEMENT =
            Pattern.compile("<(\\w+)>(?:<!\\[CDATA\\[(.*?)]]>|([^<]*))</\\1>", Pattern.DOTALL);

    /** A callback as received, with its decrypted content. */
    public record Received(Map<String, String> query, String body, String plain, String receiveId) {

        public String text(String element) {
            Matcher matcher = ELEMENT.matcher(plain);
            return matcher.results()
                    .filter(found -> found.group(1).equals(element))
                    .map(found -> found.group(2) == null ? found.group(3) : found.group(2))
                    .findFirst()
                    .orElse("");
        }
    }

    /** A response. */
    public record Answer(int status, String body) {

        public static final Answer OK = new Answer(200, "");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Answer> answers = any -> Answer.OK;
    private volatile Function<String, Answer> echo = plain -> new Answer(200, plain);

    public CallbackReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/callback";
    }

    public void registerWith(App app) {
        app.callback(url(), TOKEN, KEY);
    }

    public CallbackReceiver answers(Function<Received, Answer> what) {
        answers = what;
        return this;
    }

    public CallbackReceiver answersChecks(Function<String, Answer> what) {
        echo = what;
        return this;
    }

    /** Waits until the simulator has nothing left to push, and returns all callbacks. */
    public List<Received> awaitAllFrom(WeworkSimulator simulator) {
        assertThat(simulator.callbacks().awaitIdle(Duration.ofSeconds(20))).isTrue();
        return received;
    }

    /** The same, for exactly one callback. */
    public Received awaitOnlyFrom(WeworkSimulator simulator) {
        assertThat(awaitAllFrom(simulator)).hasSize(1);
        return received.get(0);
    }

    public List<Received> received() {
        return received;
    }

    /** An encrypted reply to a member of the demo corp. */
    public static Answer reply(Received to, String msgType, String rest) {
        return reply(
                to.receiveId(),
                "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[%s]]></MsgType>%s</xml>"
                        .formatted(to.text("FromUserName"), to.text("ToUserName"), msgType, rest));
    }

    /** An encrypted reply, made by the other SDK. */
    public static Answer reply(String receiveId, String plain) {
        return new Answer(200, crypto(receiveId).encrypt(plain));
    }

    /** An encrypted reply of a smart robot. */
    public static Answer robotReply(Received to, String json) {
        String encrypted = crypto("").encrypt("0123456789abcdef", json);
        String nonce = to.query().getOrDefault("nonce", "");
        String signature = SHA1.gen(TOKEN, "1", nonce, encrypted);
        return new Answer(
                200,
                "{\"encrypt\":\"%s\",\"msgsignature\":\"%s\",\"timestamp\":1,\"nonce\":\"%s\"}"
                        .formatted(encrypted, signature, nonce));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            Answer answer = exchange.getRequestMethod().equals("GET")
                    ? echo.apply(open(query, query.getOrDefault("echostr", "")))
                    : answers.apply(keep(query, body));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Received keep(Map<String, String> query, String body) {
        Matcher matcher = ENCRYPT.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("No cipher text in " + body);
        }
        String encrypted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        Received one = new Received(query, body, open(query, encrypted), receiveId(encrypted));
        received.add(one);
        return one;
    }

    private static String open(Map<String, String> query, String encrypted) {
        return crypto("")
                .decryptContent(query.get("msg_signature"), query.get("timestamp"), query.get("nonce"), encrypted);
    }

    private static WxCryptUtil crypto(String receiveId) {
        return new WxCryptUtil(TOKEN, KEY, receiveId);
    }

    /** Read here, because the SDK does not check it. */
    private static String receiveId(String encrypted) {
        byte[] key = Base64.getDecoder().decode(KEY + "=");
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            byte[] plain = cipher.doFinal(Base64.getDecoder().decode(encrypted));
            int end = 20 + ByteBuffer.wrap(plain).getInt(16);
            return new String(
                    Arrays.copyOfRange(plain, end, plain.length - plain[plain.length - 1]), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(String raw) {
        return Stream.of(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
