// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Window;
import io.github.camelwework.callback.reply.Replies;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The crypto of an SDK that is not ours, against ours, both ways. */
class ForeignSdkTest {

    private static final String TOKEN = "tk123456";
    // Its last character has no spare bits, which that SDK's decoder refuses.
    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFE";
    private static final String CORP = "ww1234567890abcdef";

    private final WxCryptUtil foreign = new WxCryptUtil(TOKEN, KEY, CORP);
    private final CallbackCipher cipher = CallbackCipher.of(TOKEN, KEY);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 31, 32, 33, 500, 2000})
    void what_it_encrypts_is_accepted_and_it_decrypts_our_reply(int length) {
        String content = "好".repeat(length);
        Push push = push("<xml><ToUserName><![CDATA[" + CORP + "]]></ToUserName>"
                + "<FromUserName><![CDATA[zhangsan]]></FromUserName><MsgType>text</MsgType><Content><![CDATA[" + content
                + "]]></Content><MsgId>1</MsgId></xml>");
        assertThat(push.fields()).containsEntry("Content", content);

        String answer = "答".repeat(Math.max(1, length % 682));
        byte[] reply = new Replies(cipher, Clock.systemUTC(), new Random(1))
                .of(push, answer)
                .bytes();
        String envelope = new String(reply, StandardCharsets.UTF_8);
        assertThat(foreign.decryptXml(
                        element(envelope, "MsgSignature"),
                        element(envelope, "TimeStamp"),
                        element(envelope, "Nonce"),
                        envelope))
                .contains("<Content><![CDATA[" + answer + "]]></Content>")
                .contains("<ToUserName><![CDATA[zhangsan]]></ToUserName>");
    }

    private Push push(String message) {
        String envelope = foreign.encrypt(message);
        CallbackGate gate =
                new CallbackGate(cipher, new Window(Clock.systemUTC(), Duration.ofMinutes(5)), ReceiveIds.of(CORP));
        return gate.open(
                Requests.query(
                        element(envelope, "MsgSignature"), element(envelope, "TimeStamp"), element(envelope, "Nonce")),
                envelope.getBytes(StandardCharsets.UTF_8));
    }

    private static String element(String xml, String name) {
        return xml.replaceAll("(?s).*<" + name + ">(?:<!\\[CDATA\\[)?([^]<]*).*", "$1");
    }
}
