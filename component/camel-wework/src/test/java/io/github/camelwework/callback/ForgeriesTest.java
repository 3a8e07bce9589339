// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static io.github.camelwework.callback.Requests.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.crypto.RejectedException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each forgery that has a name, and each mistake; none gets in, and none is told from another. */
class ForgeriesTest {

    private final Sender sender = new Sender();
    private final Request genuine = sender.text("hello");

    @Test
    void what_wecom_sent_gets_in() {
        assertThat(sender.gate().open(genuine.query(), genuine.body()).fields()).containsEntry("Content", "hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_signature", "timestamp", "nonce"})
    void a_request_without_one_of_the_parameters(String parameter) {
        rejected(genuine.withQuery(genuine.query().replaceAll(parameter + "=[^&]*&?", "")));
        rejected(genuine.withQuery(genuine.query().replaceAll(parameter + "=[^&]*", parameter + "=")));
        rejected(genuine.withQuery(genuine.query().replaceAll(parameter + "=[^&]*", parameter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_signature=x", "timestamp=1", "nonce=n", "nonce=nonce", "nonce", "echostr=a&echostr=b"})
    void a_request_with_one_of_the_parameters_twice(String again) {
        rejected(genuine.withQuery(genuine.query() + "&" + again));
        rejected(genuine.withQuery(again + "&" + genuine.query()));
    }

    @Test
    void a_request_with_its_parameters_encoded_to_nothing() {
        rejected(genuine.withQuery(genuine.query() + "%"));
        rejected(genuine.withQuery(genuine.query() + "%4"));
        rejected(genuine.withQuery(genuine.query() + "%zz"));
        rejected(genuine.withQuery(genuine.query().replace("nonce=n", "nonce=%６e")));
        rejected(genuine.withQuery(genuine.query() + "%ff"));
        rejected(genuine.withQuery(genuine.query() + "%e5"));
        rejected(genuine.withQuery(null));
    }

    @Test
    void a_request_with_an_upper_case_signature() {
        rejected(genuine.withSignature(genuine.signature().toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void a_request_with_a_signature_that_is_cut_or_longer() {
        rejected(genuine.withSignature(genuine.signature().substring(1)));
        rejected(genuine.withSignature(genuine.signature() + "0"));
        rejected(genuine.withSignature(genuine.signature() + "%00"));
    }

    @Test
    void a_request_signed_with_another_token() {
        rejected(new Sender().token("another").text("hello"));
    }

    @Test
    void a_request_encrypted_with_another_key() {
        rejected(new Sender().key("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG").text("hello"));
    }

    @Test
    void a_request_whose_timestamp_and_nonce_are_swapped() {
        rejected(sender.nonce(sender.timestamp()).timestamp("nonce").text("hello"));
    }

    @Test
    void a_message_under_the_signature_of_another() {
        rejected(genuine.withSignature(sender.text("other").signature()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, -86_400, 86_400 * 365L})
    void a_request_of_another_time(long off) {
        rejected(sender.off(Duration.ofSeconds(off)).text("hello"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void a_request_at_the_edge_of_the_window_gets_in(long off) {
        assertThat(open(sender.off(Duration.ofSeconds(off)).text("hello"))).containsEntry("Content", "hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "-1", "1.5", "99999999999999999999", "+1", "%31x"})
    void a_request_whose_timestamp_is_no_time(String timestamp) {
        rejected(sender.timestamp(timestamp).text("hello"));
    }

    @Test
    void a_message_for_another_corp() {
        rejected(sender.receiveId("ww_another").text("hello"));
        rejected(sender.receiveId("").text("hello"));
        rejected(sender.receiveId(Sender.CORP + "0").text("hello"));
        rejected(sender.receiveId(Sender.CORP.substring(1)).text("hello"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1, 1_000_000})
    void a_message_whose_length_is_wrong(int length) {
        byte[] block = sender.block("<xml><MsgType>text</MsgType></xml>");
        ByteBuffer.wrap(block).putInt(16, length);
        rejected(sender.raw(block));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 33, 127, 31})
    void a_message_whose_padding_is_wrong(int padding) {
        byte[] block = sender.block("<xml><MsgType>text</MsgType></xml>");
        block[block.length - 1] = (byte) padding;
        rejected(sender.raw(block));
    }

    @Test
    void a_message_whose_padding_is_wrong_in_its_first_byte_only() {
        byte[] block = sender.block("<xml><MsgType>text</MsgType></xml>");
        int padding = block[block.length - 1];
        assertThat(padding).isGreaterThan(1);
        block[block.length - padding]++;
        rejected(sender.raw(block));
    }

    @Test
    void a_block_of_nothing_but_padding() {
        byte[] block = new byte[32];
        java.util.Arrays.fill(block, (byte) 32);
        rejected(sender.raw(block));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA==", "not base64!", "____"})
    void a_cipher_text_that_is_none(String encrypted) {
        rejected(sender.encrypted(encrypted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "<xml/>",
                "<xml></xml>",
                "<xml><Encrypt/></xml>",
                "<xml><encrypt>ENCRYPTED</encrypt></xml>",
                "<xml><a><Encrypt>ENCRYPTED</Encrypt></a></xml>",
                "<xml><Encrypt><a>ENCRYPTED</a></Encrypt></xml>",
                "<xml><Encrypt>ENCRYPTED</Encrypt><Encrypt>ENCRYPTED</Encrypt></xml>",
                "<xml><Encrypt>other</Encrypt><Encrypt>ENCRYPTED</Encrypt></xml>",
                "<xml><Encrypt>ENCRYPTED</Encrypt></xml><xml/>",
                "<xml><Encrypt>ENCRYPTED</Encrypt>",
                "<xml>text<Encrypt>ENCRYPTED</Encrypt></xml>",
                "<!DOCTYPE xml><xml><Encrypt>ENCRYPTED</Encrypt></xml>",
                "<!DOCTYPE xml [<!ENTITY e \"ENCRYPTED\">]><xml><Encrypt>&e;</Encrypt></xml>",
                "<?a b?><xml><Encrypt>ENCRYPTED</Encrypt></xml>",
                "<!-- --><xml><Encrypt>ENCRYPTED</Encrypt></xml>",
                "{}",
                "[]",
                "[\"ENCRYPTED\"]",
                "{\"encrypt\":[\"ENCRYPTED\"]}",
                "{\"encrypt\":{\"a\":\"ENCRYPTED\"}}",
                "{\"Encrypt\":\"ENCRYPTED\"}",
                "{\"encrypt\":\"ENCRYPTED\",\"encrypt\":\"ENCRYPTED\"}",
                "{\"encrypt\":\"ENCRYPTED\",\"encr\\u0079pt\":\"other\"}",
                "{\"encrypt\":\"ENCRYPTED\"}{}",
                "{\"encrypt\":\"ENCRYPTED\"",
                "{'encrypt':'ENCRYPTED'}",
                "{\"encrypt\":null}",
                "{\"encrypt\":1}"
            })
    void an_envelope_that_is_none(String envelope) {
        rejected(genuine.withBody(utf8(envelope.replace("ENCRYPTED", genuine.encrypted()))));
    }

    @Test
    void an_envelope_that_is_not_utf_8() {
        byte[] body = genuine.body().clone();
        body[body.length - 8] = (byte) 0xff;
        rejected(genuine.withBody(body));
    }

    @Test
    void a_message_that_is_not_utf_8() {
        rejected(sender.message(new byte[] {'<', 'x', '>', (byte) 0xc0, (byte) 0x80, '<', '/', 'x', '>'}));
        rejected(sender.message(
                new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1616140317555161061",
                "<xml>",
                "<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/x\"><xml/>",
                "<xml>&amp;&nbsp;</xml>",
                "{\"a\":1,\"a\":2}",
                "[1]",
                "{\"a\":NaN}"
            })
    void a_message_that_is_neither_xml_nor_json_of_wecoms_kind(String message) {
        rejected(sender.message(utf8(message)));
    }

    @Test
    void a_message_of_more_parts_than_wecom_ever_sends() {
        rejected(sender.message(utf8("<xml>" + "<a>".repeat(40) + "</a>".repeat(40) + "</xml>")));
        rejected(sender.message(utf8("<xml>" + "<a/>".repeat(30_000) + "</xml>")));
        rejected(sender.message(utf8("<xml><" + "a".repeat(300) + "/></xml>")));
        rejected(sender.message(utf8("{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}")));
        rejected(sender.message(utf8("{\"a\":[1" + ",1".repeat(30_000) + "]}")));
        rejected(sender.message(utf8("{\"a\":" + "1".repeat(100) + "}")));
    }

    @Test
    void a_push_sent_as_a_url_check() {
        Request push = sender.text("secret");
        String echostr = java.net.URLEncoder.encode(push.encrypted(), java.nio.charset.StandardCharsets.UTF_8);
        notEchoed(push.query() + "&echostr=" + echostr);
    }

    @ParameterizedTest
    @ValueSource(strings = {" <xml/>", "\uFEFF<xml/>", "\n{\"a\":1}", "[1]", "\t\r\n [ ]"})
    void a_url_check_that_would_decrypt_a_message(String message) {
        notEchoed(sender.check(utf8(message)));
    }

    @Test
    void a_url_check_that_is_no_text() {
        notEchoed(sender.check(new byte[] {(byte) 0xff}));
    }

    @Test
    void a_url_check_with_its_plus_signs_as_they_are_gets_in() {
        String query = sender.check(utf8("1616140317555161061")).replace("%2B", "+");
        assertThat(sender.gate().echo(query)).asString().isEqualTo("1616140317555161061");
    }

    @Test
    void a_url_check_sent_as_a_push() {
        rejected(sender.message(utf8("1616140317555161061")));
    }

    private Map<String, Object> open(Request request) {
        return sender.gate().open(request.query(), request.body()).fields();
    }

    private void rejected(Request request) {
        assertThatThrownBy(() -> open(request))
                .isExactlyInstanceOf(RejectedException.class)
                .hasNoCause();
    }

    private void notEchoed(String query) {
        assertThatThrownBy(() -> sender.gate().echo(query)).isExactlyInstanceOf(RejectedException.class);
    }
}
