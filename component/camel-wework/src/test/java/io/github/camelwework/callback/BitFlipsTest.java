// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.camelwework.callback.crypto.RejectedException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each single bit of 200 requests, turned. */
class BitFlipsTest {

    private final Random random = new Random(7);
    private final Sender sender = new Sender();
    private final CallbackGate gate = sender.gate();

    @Test
    void a_request_with_one_bit_turned_is_rejected() {
        long flips = 0;
        for (int i = 0; i < 200; i++) {
            sender.nonce("nonce" + random.nextInt(1_000_000));
            Request genuine = i % 4 > 0 ? sender.asJson(robot(i)) : bare(sender.message(text(i)));
            assertThat(gate.open(genuine.query(), genuine.body())).isNotNull();
            flips += flipQuery(genuine) + flipBody(genuine);
        }
        assertThat(flips).isGreaterThan(200 * 1800);
    }

    /** The receiver's and the app's names in the envelope are outside of what is signed: nobody looks at them. */
    @Test
    void bits_that_nobody_signed_change_nothing_that_the_route_sees() {
        Request genuine = sender.text("hello");
        String body = new String(genuine.body(), StandardCharsets.UTF_8);
        int start = body.indexOf(Sender.CORP);
        Push push = gate.open(genuine.query(), genuine.body());
        for (int bit = start * 8; bit < (start + Sender.CORP.length()) * 8; bit++) {
            byte[] turned = turned(genuine.body(), bit);
            try {
                Push accepted = gate.open(genuine.query(), turned);
                assertThat(accepted.fields()).isEqualTo(push.fields());
                assertThat(accepted.headers()).isEqualTo(push.headers());
            } catch (RejectedException e) {
                assertThat(e).hasNoCause();
            }
        }
    }

    private int flipQuery(Request genuine) {
        byte[] query = genuine.query().getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < query.length * 8; bit++) {
            rejected(genuine.withQuery(new String(turned(query, bit), StandardCharsets.ISO_8859_1)), bit);
        }
        return query.length * 8;
    }

    private int flipBody(Request genuine) {
        for (int bit = 0; bit < genuine.body().length * 8; bit++) {
            rejected(genuine.withBody(turned(genuine.body(), bit)), bit);
        }
        return genuine.body().length * 8;
    }

    private void rejected(Request request, int bit) {
        try {
            gate.open(request.query(), request.body());
        } catch (RejectedException e) {
            return;
        }
        fail(
                "With bit %d turned it got in: %s %s",
                bit, request.query(), new String(request.body(), StandardCharsets.UTF_8));
    }

    private static Request bare(Request request) {
        return request.withBody(Requests.utf8("<xml><Encrypt><![CDATA[" + request.encrypted() + "]]></Encrypt></xml>"));
    }

    private static String robot(int id) {
        return "{\"msgid\":\"" + id + "\",\"msgtype\":\"text\"}";
    }

    private static String text(int id) {
        return "<xml><MsgType>text</MsgType><MsgId>" + id + "</MsgId></xml>";
    }

    private static byte[] turned(byte[] bytes, int bit) {
        byte[] turned = bytes.clone();
        turned[bit / 8] ^= (byte) (1 << (bit % 8));
        return turned;
    }
}
