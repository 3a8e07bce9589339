// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What WeCom itself publishes of its encryption (doc 90968), and values that two other implementations agree on. */
class CallbackVectorsTest {

    record Setup(String token, String key) {

        /** The same key without the two bits that are over, which the other implementation's Base64 does not take. */
        String plainKey() {
            return key.substring(0, key.length() - 1) + (key.endsWith("C") ? "A" : "E");
        }
    }

    record Vector(
            String name,
            Setup setup,
            String random,
            String receiveId,
            String timestamp,
            String nonce,
            String message,
            String encrypted,
            String signature) {

        @Override
        public String toString() {
            return name;
        }

        byte[] bytes() {
            return message.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final Setup OFFICIAL = new Setup("QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
    private static final Setup OWN = new Setup("tk123456", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    private static final String OFFICIAL_CORP = "wx5823bf96d3bd56c7";
    private static final String RANDOM = "ABCDEFGHIJKLMNOP";

    static List<Vector> vectors() {
        return List.of(
                new Vector(
                        "official url verification",
                        OFFICIAL,
                        "c41b64491c2468d0",
                        OFFICIAL_CORP,
                        "1409659589",
                        "263014780",
                        "1616140317555161061",
                        "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==",
                        "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3"),
                new Vector(
                        "official message push",
                        OFFICIAL,
                        "0960688932c47ef1",
                        OFFICIAL_CORP,
                        "1409659813",
                        "1372623149",
                        """
                        <xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>
                        <FromUserName><![CDATA[mycreate]]></FromUserName>
                        <CreateTime>1409659813</CreateTime>
                        <MsgType><![CDATA[text]]></MsgType>
                        <Content><![CDATA[hello]]></Content>
                        <MsgId>4561255354251345929</MsgId>
                        <AgentID>218</AgentID>
                        </xml>""",
                        "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUp"
                                + "j911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLj"
                                + "vd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4"
                                + "LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS"
                                + "0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptD"
                                + "AVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==",
                        "477715d11cdb4164915debcba66cb864d751f3e6"),
                new Vector(
                        "passive text reply",
                        OFFICIAL,
                        "0123456789abcdef",
                        OFFICIAL_CORP,
                        "1409659813",
                        "1372623149",
                        "<xml><ToUserName><![CDATA[mycreate]]></ToUserName><FromUserName><![CDATA[wx5823bf96d3bd56c7]]>"
                                + "</FromUserName><CreateTime>1409659813</CreateTime><MsgType><![CDATA[text]]></MsgType>"
                                + "<Content><![CDATA[hello]]></Content></xml>",
                        "sKqRbbiSUnDhFHOvPjtUMUfes4/2uKY1g9DFmYoQAgeG2lGZONATyKWRDvzuxzQiQdIha6gkfdfKPf+dWPq89c8dFM29"
                                + "NV2Dcenu3P4StHpPh3tJx8AQoZsK6m19Bm5KeqGAgP7QPvJw7kTS0KZTeoMvKNrQFcNXV9XtcJEfo+8T955q"
                                + "4mm3bFkRylRmigVZ6s35VNAL/DDWjTCA+4+aPGLYz0GEGzJUwarw0YS+bgN1SNnGDXdMWPBZEx9hQmVV9Vxc"
                                + "Cl/krOM0d+3UxNooujbT/4o7g5tmGTPOS/LAwko8lEXNqimYLmLiu5LJ6cMrTOUtiR342qpmtrqS6C/MtOkt"
                                + "xDu4/Pch+lVtAMMHlamPyjtgLvfoTBpL3PCgCopB",
                        "fd6903c7056304d70ccd43f9c2d048ae661c2171"),
                new Vector(
                        "multi-byte text",
                        OWN,
                        RANDOM,
                        "ww1234567890abcdef",
                        "1700000000",
                        "nonce-01",
                        "你好,世界",
                        "ECb94sC68hxnidW1ycQhs2B8kBjVqiArAKqXLEKM6adLY7ztIbr2V6L7t6LWOltQxF0y4Ih3b9hdyV4OyuiECw==",
                        "4f753703abe656bacb8decbb5a7c951bf2187616"),
                new Vector(
                        "full padding block and empty receiveid",
                        OWN,
                        RANDOM,
                        "",
                        "1700000001",
                        "nonce-02",
                        "xxxxxxxxxxxx",
                        "ECb94sC68hxnidW1ycQhs7p/Sa/IMeuC0Ccu5WZbave4Fa3Jvbw2xCOHX/1Tm7J0qcaJ39aMTMqwf+8f6QzbqQ==",
                        "f15f4f5ebee4624f8779cd0e6c3fe0bc53cb9800"),
                new Vector(
                        "suite command push",
                        OWN,
                        RANDOM,
                        "ww4asffe99e54c0f4c",
                        "1403610513",
                        "nonce-03",
                        "<xml><SuiteId><![CDATA[ww4asffe99e54c0f4c]]></SuiteId><InfoType><![CDATA[suite_ticket]]></InfoType>"
                                + "<TimeStamp>1403610513</TimeStamp><SuiteTicket><![CDATA[asdfasfdasdfasdf]]></SuiteTicket></xml>",
                        "ECb94sC68hxnidW1ycQhsxSVhuXooK8jApUwPr2ndPPyNlYG/lYOsjATKKPW+e9F+AcZ1Lxt7nkfJXviqZ3RPmQTikSP"
                                + "VXj1Q8AtiFjKdTjKmi5/WJgAVAd3O7uim9tt1UgaGqltqtPGA1YF9ZuOPEhnZPcRLBUIG6YGSv0L2NA/Zpyo"
                                + "aovjm5pvG3yXJflwcv+5Z4yp4qWFWjRsfOn/vxoOSh4xMV0VQbDayJFEO8UDLt+3skUpbCj+VTBrBHVtyzEg"
                                + "WbyWtEylPmEsmqxHjGjdH6uZ4oaXu8Ejzt2JGvr5G0PDshjisqISrwpEH5npzRx5iSx2zLSzAj6c/c38Bw==",
                        "5238e14cdc3d2e95d378f6742a6bcdee166e75c8"),
                new Vector(
                        "smart-robot JSON push",
                        OWN,
                        RANDOM,
                        "",
                        "1700000002",
                        "nonce-04",
                        "{\"msgid\":\"m1\",\"aibotid\":\"AIBOTID\",\"chattype\":\"single\",\"from\":{\"userid\":\"zhangsan\"},"
                                + "\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}",
                        "ECb94sC68hxnidW1ycQhs2GIkySNb8T056gPoOitn6cfy6rVXoXJwEG4q1s7QJXIoGuQeV1kWxEGXf4zGvKCuRnPAzu1"
                                + "dmLp4TJSpOd7y7cDHQW8lRRGfBCRQzPGBDWq/nQx7lkWQurt0zzETIKdN9yXLBIQaXP2l6GI2uilSfqac8b5"
                                + "sbecsHRajYKnzYSJYcXallknDT7tjI1ypHw0dg==",
                        "a119b5b585830251857a2006d4330449a49beec4"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void encrypting_gives_the_published_text(Vector vector) {
        CallbackCipher cipher = CallbackCipher.of(vector.setup().key());

        assertThat(cipher.encrypt(
                        vector.random().getBytes(StandardCharsets.US_ASCII), vector.bytes(), vector.receiveId()))
                .isEqualTo(vector.encrypted());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signing_gives_the_published_signature(Vector vector) {
        assertThat(Signature.of(vector.setup().token(), vector.timestamp(), vector.nonce(), vector.encrypted()))
                .isEqualTo(vector.signature());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void decrypting_gives_the_message_to_its_receiver_alone(Vector vector) {
        CallbackCipher cipher = CallbackCipher.of(vector.setup().key());

        assertThat(cipher.decrypt(vector.encrypted(), vector.receiveId())).isEqualTo(vector.bytes());
        assertThatThrownBy(() -> cipher.decrypt(vector.encrypted(), "wwanother"))
                .isInstanceOf(InvalidReply.class)
                .hasMessageContaining("receiveid");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void no_damaged_block_passes_for_the_message(Vector vector) {
        CallbackCipher cipher = CallbackCipher.of(vector.setup().key());
        byte[] blocks = Base64.getDecoder().decode(vector.encrypted());
        blocks[blocks.length - 1] ^= 1;
        String damaged = Base64.getEncoder().encodeToString(blocks);

        assertThatThrownBy(() -> cipher.decrypt(damaged, vector.receiveId())).isInstanceOf(InvalidReply.class);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void another_implementation_understands_what_is_encrypted_and_is_understood(Vector vector) {
        CallbackCipher cipher = CallbackCipher.of(vector.setup().key());
        WxCryptUtil other =
                new WxCryptUtil(vector.setup().token(), vector.setup().plainKey(), vector.receiveId());
        String encrypted = cipher.encrypt(
                "fedcba9876543210".getBytes(StandardCharsets.US_ASCII), vector.bytes(), vector.receiveId());
        String signature = Signature.of(vector.setup().token(), "1700000000", "n", encrypted);

        assertThat(other.decryptContent(signature, "1700000000", "n", encrypted))
                .isEqualTo(vector.message());
        assertThat(cipher.decrypt(other.encrypt("abcdefghijklmnop", vector.message()), vector.receiveId()))
                .isEqualTo(vector.bytes());
    }
}
