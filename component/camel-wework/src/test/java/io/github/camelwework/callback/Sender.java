// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Window;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** WeCom, or somebody who would like to be: encrypts and signs by code of its own, and errs where it is told to. */
public final class Sender {

    public static final String TOKEN = "tk123456";
    public static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    public static final String CORP = "ww1234567890abcdef";
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    private String token = TOKEN;
    private String key = KEY;
    private String receiveId = CORP;
    private String timestamp = String.valueOf(NOW.getEpochSecond());
    private String nonce = "nonce";

    CallbackGate gate() {
        return new CallbackGate(
                CallbackCipher.of(TOKEN, KEY),
                new Window(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(5)),
                ReceiveIds.of(CORP));
    }

    public Sender token(String other) {
        token = other;
        return this;
    }

    public Sender key(String other) {
        key = other;
        return this;
    }

    public Sender receiveId(String other) {
        receiveId = other;
        return this;
    }

    public Sender timestamp(String other) {
        timestamp = other;
        return this;
    }

    public Sender nonce(String other) {
        nonce = other;
        return this;
    }

    Sender off(Duration off) {
        return timestamp(String.valueOf(NOW.plus(off).getEpochSecond()));
    }

    String timestamp() {
        return timestamp;
    }

    /** One whose requests are of now. */
    public static Sender now() {
        return new Sender().timestamp(String.valueOf(Clock.systemUTC().instant().getEpochSecond()));
    }

    /** A message of zhangsan's with the MsgId. */
    public Request text(String content, long msgId) {
        return message("<xml><ToUserName><![CDATA[" + receiveId
                + "]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1700000000</CreateTime>"
                + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + content + "]]></Content><MsgId>" + msgId
                + "</MsgId><AgentID>1000002</AgentID></xml>");
    }

    Request text(String content) {
        return text(content, 1);
    }

    /** An event of zhangsan's. */
    public Request event(String event, String elements) {
        return message("<xml><ToUserName><![CDATA[" + receiveId
                + "]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1700000000</CreateTime>"
                + "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[" + event + "]]></Event>" + elements + "</xml>");
    }

    /** A push whose envelope is JSON, as smart robots have it. */
    public Request asJson(String message) {
        Request request = message(message);
        return request.withBody(Requests.json(request.encrypted()));
    }

    public Request message(String message) {
        return message(Requests.utf8(message));
    }

    public Request message(byte[] message) {
        return raw(block(message));
    }

    Request raw(byte[] block) {
        return encrypted(encrypt(block));
    }

    Request encrypted(String encrypted) {
        return new Request(
                query(encrypted),
                Requests.utf8("<xml><ToUserName><![CDATA[" + receiveId + "]]></ToUserName><Encrypt><![CDATA["
                        + encrypted + "]]></Encrypt></xml>"),
                encrypted);
    }

    /** The query of a URL check. */
    public String check(byte[] message) {
        String encrypted = encrypt(block(message));
        return query(encrypted) + "&echostr=" + URLEncoder.encode(encrypted, StandardCharsets.UTF_8);
    }

    byte[] block(String message) {
        return block(Requests.utf8(message));
    }

    private byte[] block(byte[] message) {
        byte[] id = Requests.utf8(receiveId);
        int length = 20 + message.length + id.length;
        byte[] block = new byte[length + 32 - length % 32];
        Arrays.fill(block, (byte) (block.length - length));
        ByteBuffer.wrap(block)
                .put(Requests.utf8("ABCDEFGHIJKLMNOP"))
                .putInt(message.length)
                .put(message)
                .put(id);
        return block;
    }

    private String encrypt(byte[] block) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key + "=");
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes, "AES"), new IvParameterSpec(bytes, 0, 16));
            return Base64.getEncoder().encodeToString(cipher.doFinal(block));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String query(String encrypted) {
        String[] parts = {token, timestamp, nonce, encrypted};
        Arrays.sort(parts);
        try {
            byte[] digest =
                    java.security.MessageDigest.getInstance("SHA-1").digest(Requests.utf8(String.join("", parts)));
            return Requests.query(java.util.HexFormat.of().formatHex(digest), timestamp, nonce);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
